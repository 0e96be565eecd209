import type { Nodes, Root } from "mdast";
import { Fragment, memo, type ReactNode } from "react";
import { parseMention, splitCitations } from "../campaign";
import { CitationMarks } from "./CitationMarks";
import { DoorLink } from "./DoorLink";
import { MentionLink } from "./MentionLink";
import styles from "./prose.module.css";

function renderText(text: string): ReactNode {
  return splitCitations(text).map((part, index) =>
    typeof part === "string" ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text never change places
      <CitationMarks key={index} citations={part.citations} />
    ),
  );
}

function renderChildren(nodes: readonly Nodes[]): ReactNode {
  return nodes.map((node, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a parsed text never changes
    <Fragment key={index}>{renderNode(node)}</Fragment>
  ));
}

/** One node as React nodes. Whatever is not prose, raw HTML before all, is shown as the text it was. */
function renderNode(node: Nodes): ReactNode {
  switch (node.type) {
    case "text":
      return renderText(node.value);
    case "paragraph":
      return <p>{renderChildren(node.children)}</p>;
    case "emphasis":
      return <em>{renderChildren(node.children)}</em>;
    case "strong":
      return <strong>{renderChildren(node.children)}</strong>;
    case "blockquote":
      return <blockquote>{renderChildren(node.children)}</blockquote>;
    case "list":
      return node.ordered ? (
        <ol start={node.start ?? 1}>{renderChildren(node.children)}</ol>
      ) : (
        <ul>{renderChildren(node.children)}</ul>
      );
    case "listItem":
      return <li>{renderChildren(node.children)}</li>;
    case "break":
      return <br />;
    case "link": {
      const mention = parseMention(node.url);
      const children = renderChildren(node.children);
      const door = /^campaign:([\w-]+)$/.exec(node.url)?.[1];
      if (door) return <DoorLink campaign={door}>{children}</DoorLink>;
      // Other addresses are not followed: the page works without a network and leads nowhere else.
      return mention ? <MentionLink {...mention}>{children}</MentionLink> : children;
    }
    default:
      if ("value" in node) return node.value;
      if ("alt" in node) return node.alt;
      return "children" in node ? renderChildren(node.children) : null;
  }
}

/** Markdown prose as the reader sees it. */
export const Prose = memo(function Prose({ root }: { readonly root: Root }) {
  return <div className={styles.prose}>{renderChildren(root.children)}</div>;
});

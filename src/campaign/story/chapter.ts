import { JSON_SCHEMA, load as parseYaml } from "js-yaml";
import type { Root, RootContent } from "mdast";
import type { z } from "zod";
import { problemsFromZod } from "../check/zod-problems";
import type { Chapter, Passage } from "../model";
import type { Problem } from "../problem";
import { chapterFrontMatter, passageAttributes } from "../schema/story";
import { parseHeading } from "./heading";
import { parseProse, referencesOf } from "./prose";

const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/;

/** A passage before the whole story gives it its index. */
export type LoosePassage = Omit<Passage, "index">;
export type LooseChapter = Omit<Chapter, "passages"> & {
  readonly passages: readonly LoosePassage[];
};

function readFrontMatter(
  file: string,
  yaml: string,
  problems: Problem[],
): z.output<typeof chapterFrontMatter> | null {
  let raw: unknown;
  try {
    // JSON_SCHEMA leaves instants as text, so that one without an offset is refused and not guessed.
    raw = parseYaml(yaml, { schema: JSON_SCHEMA });
  } catch (error) {
    problems.push({
      severity: "error",
      file,
      feature: "",
      field: "front matter",
      found: `text that is not YAML: ${(error as Error).message.split("\n")[0]}`,
      expected: "YAML between two lines of ---",
    });
    return null;
  }
  const result = chapterFrontMatter.safeParse(raw);
  if (result.success) return result.data;
  problems.push(...problemsFromZod(file, raw, result.error));
  return null;
}

interface Section {
  readonly heading: string;
  readonly children: readonly RootContent[];
}

/** Cuts a body at its level-2 headings; what stands before the first comes back as `preamble`. */
function cutAtHeadings(body: string): { sections: Section[]; preamble: RootContent[] } {
  const preamble: RootContent[] = [];
  const sections: { heading: string; children: RootContent[] }[] = [];
  for (const node of parseProse(body).children) {
    if (node.type === "heading" && node.depth === 2) {
      const source = body.slice(node.position?.start.offset, node.position?.end.offset);
      sections.push({ heading: source.replace(/^##\s*/, ""), children: [] });
    } else {
      (sections.at(-1)?.children ?? preamble).push(node);
    }
  }
  return { sections, preamble };
}

/**
 * Reads a chapter: YAML front matter, then passages, each under a level-2 heading with Pandoc attributes.
 * Returns null when the front matter cannot be used; adds every problem it meets to `problems`.
 */
export function readChapter(file: string, text: string, problems: Problem[]): LooseChapter | null {
  const report = (feature: string, field: string, found: string, expected: string) =>
    problems.push({ severity: "error", file, feature, field, found, expected });

  const match = FRONT_MATTER.exec(text);
  if (!match) {
    report("", "front matter", "none", "a chapter that begins with YAML between two lines of ---");
    return null;
  }
  const front = readFrontMatter(file, match[1] ?? "", problems);
  if (!front) return null;

  const { sections, preamble } = cutAtHeadings(text.slice(match[0].length));
  if (preamble.length > 0) {
    report(front.id, "body", "text before the first passage", "all text under a ## heading");
  }
  if (sections.length === 0) {
    report(front.id, "body", "no passage", "at least one ## heading with text under it");
  }
  const passages = sections.flatMap(({ heading, children }): LoosePassage[] => {
    const { title, attributes } = parseHeading(heading);
    const result = passageAttributes.safeParse(attributes);
    if (!result.success) {
      problems.push(
        ...problemsFromZod(file, attributes, result.error).map((problem) => ({
          ...problem,
          feature: problem.feature || `passage "${title}"`,
        })),
      );
      return [];
    }
    const { camera, ...passage } = result.data;
    if (children.length === 0) report(passage.id, "body", "no text", "a paragraph of prose");
    const body: Root = { type: "root", children: [...children] };
    return [
      {
        ...passage,
        title,
        chapter: front.id,
        camera: camera ?? front.camera,
        body,
        ...referencesOf(body),
      },
    ];
  });
  return { ...front, file, passages };
}

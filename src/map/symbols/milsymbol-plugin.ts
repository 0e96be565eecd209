import { readFileSync } from "node:fs";
import { type ESTree, type Plugin, parseAst } from "vite";

const GROUND = "/milsymbol/src/iconparts/ground.js";

/** Beside `GROUND`: what names the parts of a land unit's symbol. */
const LAND_UNITS = "../numbersidc/sidc/landunit.js";

/**
 * Keeps of milsymbol's ground icons only those that a land unit's number SIDC can name: four fifths of
 * them are for equipment, installations and letter codes. For Vite's and Vitest's configuration.
 */
export function landSymbols(): Plugin {
  return {
    name: "pincer:land-symbols",
    enforce: "pre",
    // Vitest would hand files of a package to Node as they are, and test what nobody ships.
    config: (): object => ({ test: { server: { deps: { inline: [/milsymbol\/src\//] } } } }),
    transform(code, id) {
      if (!id.endsWith(GROUND)) return null;
      const units = readFileSync(new URL(LAND_UNITS, `file://${id}`), "utf8");
      return { code: keepNamedParts(code, units), map: null };
    },
  };
}

/**
 * Blanks out every statement `icn["NAME"] = ...` of `parts` whose name is read neither by `users`, nor by
 * a part that is kept, nor by any other statement.
 */
export function keepNamedParts(parts: string, users: string): string {
  const needed = new Set<string>();
  const need = (node: Node) => {
    const name = partName(node);
    if (name !== null) needed.add(name);
    return true;
  };
  walk(parseAst(users), need);
  const assignments: { name: string; start: number; end: number; value: Node }[] = [];
  walk(parseAst(parts), (node) => {
    const assignment = partAssignment(node);
    if (!assignment) return need(node);
    assignments.push({ ...assignment, start: node.start, end: node.end });
    return false;
  });

  for (let before = -1; before !== needed.size; ) {
    before = needed.size;
    for (const { name, value } of assignments) if (needed.has(name)) walk(value, need);
  }

  let kept = "";
  let from = 0;
  for (const { name, start, end } of assignments) {
    if (needed.has(name)) continue;
    kept += `${parts.slice(from, start)};`;
    from = end;
  }
  return kept + parts.slice(from);
}

type Node = ESTree.Node;

/** NAME of an expression `icn["NAME"]`, else null. */
function partName(node: Node): string | null {
  if (node.type !== "MemberExpression" || !node.computed) return null;
  if (node.object.type !== "Identifier" || node.object.name !== "icn") return null;
  return node.property.type === "Literal" && typeof node.property.value === "string"
    ? node.property.value
    : null;
}

/** The parts of a statement `icn["NAME"] = value`, else null. */
function partAssignment(node: Node): { name: string; value: Node } | null {
  if (node.type !== "ExpressionStatement") return null;
  const { expression } = node;
  if (expression.type !== "AssignmentExpression") return null;
  const name = partName(expression.left);
  return name === null ? null : { name, value: expression.right };
}

/** Visits a node and, where `visit` says so, what is in it. */
function walk(node: Node, visit: (node: Node) => boolean): void {
  if (!visit(node)) return;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (typeof child === "object" && child !== null && "type" in child) walk(child, visit);
    }
  }
}

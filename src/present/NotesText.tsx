/** A cue's notes, a paragraph for each block of lines. */
export function NotesText({ notes }: { readonly notes: string }) {
  const paragraphs = notes.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== "");
  if (paragraphs.length === 0) return <p>No notes for this cue.</p>;
  return paragraphs.map((paragraph) => <p key={paragraph}>{paragraph}</p>);
}

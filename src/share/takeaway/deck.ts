import type { Talk } from "../../talk";
import { type Photograph, photographs, type StudioTools } from "../studio/photograph";
import { PICTURE_SIZES } from "../studio/studio";

/** Slides of 16:9, inches. */
const SLIDE = { width: 13.333, height: 7.5 } as const;

export interface Progress {
  /** Called after each cue with how many are done. */
  readonly done: (count: number) => void;
  readonly signal: AbortSignal;
}

function notesOf({ staged, subject }: Photograph): string {
  const { cue, title } = staged;
  const passage = subject.campaign.passages.find(({ id }) => id === cue.passage);
  return [title, cue.notes, passage?.hedge ? `Uncertain: ${passage.hedge}` : ""]
    .filter(Boolean)
    .join("\n\n");
}

/** A deck of slides (.pptx): one still a shown cue, with the cue's notes in the notes' field. */
export async function makeDeck(talk: Talk, tools: StudioTools, progress: Progress): Promise<Blob> {
  const { default: Presentation } = await import("pptxgenjs");
  const deck = new Presentation();
  deck.layout = "LAYOUT_WIDE";
  deck.title = talk.title;
  let count = 0;
  for await (const photograph of photographs(
    talk,
    PICTURE_SIZES["1080p"],
    tools,
    progress.signal,
  )) {
    const slide = deck.addSlide();
    slide.addImage({
      data: photograph.canvas.toDataURL("image/jpeg", 0.9),
      x: 0,
      y: 0,
      w: SLIDE.width,
      h: SLIDE.height,
      altText: `${photograph.staged.title}: map`,
    });
    slide.addNotes(notesOf(photograph));
    progress.done(++count);
  }
  const content = await deck.write({ outputType: "blob" });
  if (!(content instanceof Blob)) throw new Error("The slides could not be written.");
  return content;
}

import { type RefObject, useEffect } from "react";
import { type Campaign, type Chapter, type Passage, passageAt } from "../campaign";
import { type Pincer, usePincer, useSelected } from "../state";
import { PassageAnnouncer } from "./PassageAnnouncer";
import { PassageSection } from "./PassageSection";
import { formatInterval, needsYears } from "./passage-times";
import { useStory } from "./story-context";
import styles from "./story-tab.module.css";
import { linkText, type TextLink } from "./text-link";

/** The passage of the moment; the component renders when another is lit, not when time passes. */
function useLitPassage(pincer: Pincer, campaign: Campaign): Passage | null {
  return useSelected(pincer.clock, (state) => passageAt(campaign, state.now));
}

function ChapterSection({ chapter, lit }: { readonly chapter: Chapter; readonly lit: string }) {
  const { campaign, offset } = useStory();
  const withYears = needsYears(campaign.period, offset);
  const heading = `chapter-${chapter.id}`;
  return (
    <section aria-labelledby={heading}>
      <header className={styles.chapterHead} data-anchor={chapter.passages[0]?.id}>
        <h2 className={styles.chapterTitle} id={heading}>
          {chapter.title}
        </h2>
        <p className={styles.chapterDates}>
          {formatInterval(chapter.from, chapter.to, offset, withYears)}
        </p>
      </header>
      {chapter.passages.map((passage, index) => (
        <PassageSection
          key={passage.id}
          passage={passage}
          lit={passage.id === lit}
          anchored={index > 0}
        />
      ))}
    </section>
  );
}

function StoryBar({ lit, show }: { readonly lit: Passage | null; readonly show: () => void }) {
  const { settings } = usePincer();
  const { campaign } = useStory();
  const linked = useSelected(settings, (state) => state.textLinked);
  const chapter = campaign.chapters.find(({ id }) => id === lit?.chapter);
  return (
    <div className={styles.bar}>
      {linked ? (
        <span className={styles.where}>{chapter?.title}</span>
      ) : (
        <button type="button" className={styles.show} onClick={show}>
          Show the moment
        </button>
      )}
      <button
        type="button"
        role="switch"
        className={styles.link}
        aria-checked={linked}
        onClick={() => settings.set({ textLinked: !linked })}
      >
        <span className={styles.track} aria-hidden="true" />
        Text follows clock
      </button>
    </div>
  );
}

interface StoryTabProps {
  readonly scroller: RefObject<HTMLElement | null>;
  /** Where the tab leaves its link, for jumps from elsewhere in the panel. */
  readonly link: RefObject<TextLink | null>;
}

/** The whole campaign as one text, its passage of the moment lit and tied to the clock. */
export function StoryTab({ scroller, link }: StoryTabProps) {
  const pincer = usePincer();
  const { campaign } = useStory();
  const lit = useLitPassage(pincer, campaign);

  useEffect(() => {
    if (!scroller.current) return;
    const made = linkText(scroller.current, pincer, campaign);
    link.current = made;
    return () => {
      link.current = null;
      made.disconnect();
    };
  }, [scroller, link, pincer, campaign]);

  return (
    <>
      <StoryBar lit={lit} show={() => lit && link.current?.show(lit)} />
      <PassageAnnouncer title={lit?.title ?? ""} />
      {campaign.chapters.map((chapter) => (
        <ChapterSection key={chapter.id} chapter={chapter} lit={lit?.id ?? ""} />
      ))}
      <p className={styles.end}>Here this campaign's text ends.</p>
    </>
  );
}

import { type JSX, useCallback, useId, useMemo, useRef, useState } from "react";
import type { Campaign, Passage } from "../campaign";
import { jumpToPassage } from "../commands";
import { type PanelTab, useOpenCampaign, usePincer, useSelected } from "../state";
import { ReferenceDescriptions } from "./CitationMarks";
import { ClaimsTab } from "./ClaimsTab";
import { nextTrail } from "./card-trail";
import { FiguresTab } from "./FiguresTab";
import { ForcesTab } from "./ForcesTab";
import { PanelSkeleton } from "./PanelSkeleton";
import { PanelTabs, TABS, tabId, tabPanelId } from "./PanelTabs";
import styles from "./panel.module.css";
import { SourcesTab } from "./SourcesTab";
import { StoryTab } from "./StoryTab";
import { OpenSourceContext, type Story, StoryContext } from "./story-context";
import type { TextLink } from "./text-link";
import { UnitCard } from "./UnitCard";
import { useReturningFocus } from "./use-returning-focus";

function OpenPanel({ campaign }: { readonly campaign: Campaign }) {
  const pincer = usePincer();
  const { settings, selection } = pincer;
  const active = useSelected(settings, (state) => state.panelTab);
  const selected = useSelected(selection, (state) => state.unit);
  const unit = campaign.unitById.get(selected ?? "") ?? null;

  const [visited, setVisited] = useState<ReadonlySet<PanelTab>>(new Set(["story", active]));
  if (!visited.has(active)) setVisited(new Set([...visited, active]));
  const [trail, setTrail] = useState<readonly string[]>([]);
  const followed = nextTrail(trail, unit?.id ?? null);
  if (followed !== trail) setTrail(followed);

  const storyScroller = useRef<HTMLDivElement>(null);
  const link = useRef<TextLink>(null);
  const [wantedSource, setWantedSource] = useState<{ readonly id: string } | null>(null);
  const referenceIds = useId();
  useReturningFocus(selection, unit !== null, tabId(active));

  const showPassage = useCallback(
    (passage: Passage) => {
      settings.set({ panelTab: "story" });
      jumpToPassage(pincer, passage);
      link.current?.show(passage);
      document.getElementById(tabId("story"))?.focus({ preventScroll: true });
    },
    [pincer, settings],
  );
  const openSource = useCallback(
    (id: string) => {
      settings.set({ panelTab: "sources" });
      setWantedSource({ id });
    },
    [settings],
  );
  const story = useMemo<Story>(
    () => ({
      campaign,
      offset: campaign.clocks[0]?.offset ?? 0,
      referenceIds,
      showPassage,
    }),
    [campaign, referenceIds, showPassage],
  );

  const contents: Record<PanelTab, () => JSX.Element> = {
    story: () => <StoryTab scroller={storyScroller} link={link} />,
    forces: () => <ForcesTab />,
    claims: () => <ClaimsTab />,
    figures: () => <FiguresTab />,
    sources: () => <SourcesTab wanted={wantedSource} />,
  };
  return (
    <StoryContext value={story}>
      <OpenSourceContext value={openSource}>
        <div className={styles.panel}>
          <div className={styles.under} inert={unit !== null}>
            <PanelTabs active={active} />
            <div className={styles.stack}>
              {TABS.map(({ id }) => (
                // Hidden tabs keep their place in the page, and with it how far they were scrolled.
                <div
                  key={id}
                  ref={id === "story" ? storyScroller : undefined}
                  className={styles.tabPanel}
                  role="tabpanel"
                  id={tabPanelId(id)}
                  aria-labelledby={tabId(id)}
                  // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling text must take the keyboard's keys
                  tabIndex={0}
                  data-active={id === active}
                  inert={id !== active}
                >
                  {visited.has(id) && contents[id]()}
                </div>
              ))}
            </div>
          </div>
          {unit && (
            <UnitCard key={unit.id} unit={unit} previous={followed.at(-2) ?? null} under={active} />
          )}
          <ReferenceDescriptions />
        </div>
      </OpenSourceContext>
    </StoryContext>
  );
}

/** The side panel: the story of the open campaign, its forces, claims and sources, and the card of a unit. */
export function StoryPanel() {
  const open = useOpenCampaign();
  const status = useSelected(usePincer().library, (state) => state.status);
  if (open) return <OpenPanel key={open.campaign.id} campaign={open.campaign} />;
  return status === "loading" ? (
    <PanelSkeleton />
  ) : (
    <p className={styles.empty}>The text appears here when a campaign is open.</p>
  );
}

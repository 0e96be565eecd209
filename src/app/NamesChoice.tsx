import { SECOND_LANGUAGES, usePincer, useSelected } from "../state";

const LANGUAGE_NAMES: Readonly<Record<(typeof SECOND_LANGUAGES)[number], string>> = {
  ru: "Русский",
  ja: "日本語",
  mn: "Монгол",
  zh: "中文",
};

/** Where the names of places get a second script. */
export function NamesChoice({ className }: { readonly className?: string | undefined }) {
  const { settings } = usePincer();
  const second = useSelected(settings, (state) => state.secondLanguage);
  return (
    <select
      className={className}
      aria-label="Second script for place names"
      value={second ?? ""}
      onChange={({ target }) =>
        settings.set({
          secondLanguage: SECOND_LANGUAGES.find((language) => language === target.value) ?? null,
        })
      }
    >
      <option value="">English names</option>
      {SECOND_LANGUAGES.map((language) => (
        <option key={language} value={language} lang={language}>
          + {LANGUAGE_NAMES[language]}
        </option>
      ))}
    </select>
  );
}

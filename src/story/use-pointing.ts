import { useEffect, useMemo } from "react";
import type { Mention } from "../campaign";
import { usePincer } from "../state";

/** Handlers that light what a name means on the map while pointer or focus rests on the name. */
export function usePointing(kind: Mention["kind"], id: string) {
  const { selection } = usePincer();
  const pointing = useMemo(() => {
    const mention: Mention = { kind, id };
    const point = () => selection.point(mention);
    const leave = () => {
      const { pointed } = selection.getState();
      if (pointed?.kind === kind && pointed.id === id) selection.point(null);
    };
    return { onPointerEnter: point, onPointerLeave: leave, onFocus: point, onBlur: leave };
  }, [selection, kind, id]);
  // A name that goes away under the pointer must not leave its light on the map.
  useEffect(() => pointing.onPointerLeave, [pointing]);
  return pointing;
}

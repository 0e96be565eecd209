import type { Map as MapLibreMap } from "maplibre-gl";
import type { CameraView } from "../campaign";
import { cameraView } from "./base-map";
import type { CampaignMapEvents } from "./contract";
import type { Emitter } from "./emitter";
import { moveCamera } from "./flight";
import { Follower } from "./follower";

/** Moves the camera: to a view, after another map, or after a unit; and tells where it goes. */
export class Steering {
  private readonly follower: Follower;
  private followed: number | null = null;
  private mirroring = false;

  constructor(
    private readonly map: MapLibreMap,
    private readonly reducedMotion: boolean,
    emitter: Emitter<CampaignMapEvents>,
  ) {
    this.follower = new Follower(map, reducedMotion);
    map.on("move", () => {
      if (!this.mirroring) emitter.emit("moved", cameraView(map));
    });
    map.on("moveend", () => emitter.emit("settled", cameraView(map)));
  }

  /** Goes to a view, in a flight if motion is welcome. */
  go(view: CameraView, animate: boolean): void {
    moveCamera(this.map, view, animate && !this.reducedMotion);
  }

  /** Takes a view and draws at once. Nobody is told. */
  mirror(view: CameraView): void {
    this.mirroring = true;
    moveCamera(this.map, view, false);
    this.mirroring = false;
    this.map.redraw();
  }

  /** Keeps a row in the middle third of the map; null lets go. @param placeOf it, CSS px. */
  follow(row: number | null, placeOf: (row: number) => { x: number; y: number } | null): void {
    if (row === this.followed) return;
    this.followed = row;
    this.follower.follow(row === null ? null : () => placeOf(row));
  }

  /** Something moved: looks whether the camera must. */
  wake(): void {
    this.follower.wake();
  }

  /** A hand is on the camera. */
  giveWay(): void {
    this.follower.giveWay();
  }

  stop(): void {
    this.follower.stop();
  }
}

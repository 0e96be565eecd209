import type { CustomLayerInterface } from "maplibre-gl";

export const CAMERA_STUB = "campaign-camera";

/**
 * A layer that draws nothing: it takes the matrix with which the base map is being drawn (web mercator
 * 0..1 to clip space, column-major), so that the overlay moves in step with the map and never a frame ahead.
 */
export function cameraStub(drawn: (matrix: Float64Array) => void): CustomLayerInterface {
  const matrix = new Float64Array(16);
  return {
    id: CAMERA_STUB,
    type: "custom",
    renderingMode: "2d",
    render(_, { defaultProjectionData }) {
      matrix.set(defaultProjectionData.mainMatrix);
      drawn(matrix);
    },
  };
}

/** Shape of an arrow's head, in widths of its body. */
export const HEAD = {
  /** From the tip back to the barbs. */
  length: 1.9,
  /** From barb to barb. */
  width: 2.15,
  /** How far the barbs lie behind the root, where the body ends. */
  sweep: 0.32,
};

/** Width of the tail, as a share of the body's before the head. */
const TAIL = 0.24;

/** How the body swells from tail to head: exponent of the share of the way. */
const SWELL = 0.8;

/** Half the length over which the way is averaged, in widths. Rounds corners and keeps near the track. */
export const ROUNDING = 1.7;

/** Inside a bend no edge comes nearer to its centre than this share of the radius. */
const CLOSEST = 0.1;

/** The pieces of body in one part of an arrow, and how long each is at least: in widths, and px. */
export const PIECES = 18;
export const PIECE_IN_WIDTHS = 0.4;
export const SHORTEST_PIECE = 2.5;

/** Pairs of vertices in one part: room for the outline at the tail, the body, the head and its outline. */
export const COLUMNS = PIECES + 6;

function real(value: number): string {
  return value.toFixed(5);
}

/** GLSL: half the width of the body so much behind the tip, px. */
export const PROFILE = `
const float HEAD_LENGTH = ${real(HEAD.length)};
const float HEAD_HALF = ${real(HEAD.width / 2)};
const float ROOT = ${real(HEAD.length - HEAD.sweep)};

float halfBody(float behind, float whole, float width) {
  float share = clamp((whole - behind) / (whole - ROOT * width), 0.0, 1.0);
  return 0.5 * width * (${real(TAIL)} + ${real(1 - TAIL)} * pow(share, ${real(SWELL)}));
}
`;

/**
 * GLSL: where the edge of an arrow runs. Wants `trackCorner(i)`, the path's corners as x, y and length so
 * far, and the `arrow_` values; all in px of the ground from the tail. Written with single numbers and no
 * arithmetic of vectors, in what GLSL has in common with other languages, so that tests can run it as it is.
 */
export const SHAPE = `
/** How many corners of the path count. */
int arrow_corners;
/** Where the straight stretch to the tip begins, and the tip. */
float arrow_bent;
float arrow_bent_x;
float arrow_bent_y;
float arrow_whole;
float arrow_tip_x;
float arrow_tip_y;
float arrow_width;
/** How far the strip reaches beyond the edge. */
float arrow_margin;
/** The part of the body that is laid, and whether the head follows. */
float arrow_from;
float arrow_to;
bool arrow_headed;

vec3 cornerAt(int index) {
  if (index < arrow_corners) return trackCorner(index);
  if (index == arrow_corners) return vec3(arrow_bent_x, arrow_bent_y, arrow_bent);
  return vec3(arrow_tip_x, arrow_tip_y, arrow_whole);
}

int pieceAt(float along) {
  int low = 0;
  int high = arrow_corners;
  while (low < high) {
    int middle = (low + high + 1) >> 1;
    if (cornerAt(middle).z <= along) low = middle;
    else high = middle - 1;
  }
  return low;
}

vec2 placeOn(vec3 begin, vec3 end, float along) {
  float span = end.z - begin.z;
  float share = span > 1e-6 ? clamp((along - begin.z) / span, 0.0, 1.0) : 1.0;
  return vec2(begin.x + (end.x - begin.x) * share, begin.y + (end.y - begin.y) * share);
}

/**
 * The mean place of a stretch around a place, and which way the stretch leads. The nearer to an end, the
 * shorter the stretch, so that the ends stay where they are.
 */
vec4 middleAt(float along) {
  float free = min(${real(ROUNDING)} * arrow_width, min(along, arrow_whole - along));
  float reach = max(free, 0.05);
  float low = max(0.0, along - reach);
  float high = min(arrow_whole, along + reach);
  int piece = pieceAt(low);
  vec3 begin = cornerAt(piece);
  vec3 end = cornerAt(piece + 1);
  vec2 first = placeOn(begin, end, low);
  vec2 place = first;
  float reached = low;
  float sum_x = 0.0;
  float sum_y = 0.0;
  while (end.z < high && piece < arrow_corners) {
    float on = 0.5 * (end.z - reached);
    sum_x += (place.x + end.x) * on;
    sum_y += (place.y + end.y) * on;
    place = vec2(end.x, end.y);
    reached = end.z;
    piece += 1;
    begin = end;
    end = cornerAt(piece + 1);
  }
  vec2 last = placeOn(begin, end, high);
  float rest = 0.5 * (high - reached);
  sum_x += (place.x + last.x) * rest;
  sum_y += (place.y + last.y) * rest;
  float span = high - low;
  float lead_x = last.x - first.x;
  float lead_y = last.y - first.y;
  // Only at the very ends the stretch lies to one side.
  float off = (along - 0.5 * (low + high)) / span;
  return vec4(sum_x / span + lead_x * off, sum_y / span + lead_y * off, lead_x, lead_y);
}

/** How sharply the middle bends around a place, 1/px, towards its right positive. */
float bendAt(float along) {
  float before = max(0.0, along - 0.5 * arrow_width);
  float after = min(arrow_whole, along + 0.5 * arrow_width);
  vec4 back = middleAt(before);
  vec4 on = middleAt(after);
  float turn = atan(back.z * on.w - back.w * on.z, back.z * on.z + back.w * on.w);
  return turn / (after - before);
}

/** How far an edge may lie from the middle on a side that bends so sharply. */
float yielding(float reach, float bend) {
  return bend > 0.0 ? min(reach, ${real(1 - CLOSEST)} / bend) : reach;
}

/** A vertex of the strip: its place, how far it is behind the tip and (right positive) beside the middle. */
vec4 vertexAt(int column, float side) {
  float along = arrow_from;
  float on = 0.0;
  bool in_head = false;
  if (column == 0) on = arrow_from > 0.0 ? 0.0 : -arrow_margin;
  else if (column <= ${PIECES + 1}) {
    along = arrow_from + (arrow_to - arrow_from) * float(column - 1) / ${real(PIECES)};
  } else {
    along = arrow_to;
    if (arrow_headed) {
      float share = min(1.0, float(column - ${PIECES + 2}) / 2.0);
      along = arrow_to + (arrow_whole - arrow_to) * share;
      // Room for the mitre of the outline at the tip.
      on = column == ${COLUMNS - 1} ? 2.5 * arrow_margin : 0.0;
      in_head = true;
    }
  }
  vec4 middle = middleAt(along);
  float stride = max(1e-9, sqrt(middle.z * middle.z + middle.w * middle.w));
  float cos_on = middle.z / stride;
  float sin_on = middle.w / stride;
  float behind = arrow_whole - along - on;
  float reach = halfBody(behind, arrow_whole, arrow_width) + arrow_margin;
  if (in_head) {
    float barbs = HEAD_LENGTH * arrow_width;
    reach = clamp(behind / barbs, 0.0, 1.0) * HEAD_HALF * arrow_width + 2.0 * arrow_margin;
  }
  float beside = side * yielding(reach, side * bendAt(along));
  return vec4(
    middle.x + cos_on * on - sin_on * beside,
    middle.y + sin_on * on + cos_on * beside,
    behind,
    side * reach
  );
}
`;

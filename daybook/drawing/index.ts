// drawing: counts become a few plain shapes, the same on a screen and on paper.
export { drawCalendar, mostYears, type CalendarInput } from "./calendar.ts";
export { drawChannels, type ChannelRow } from "./channels.ts";
export { drawClock } from "./clock.ts";
export { textSize, toneOf, type Drawing, type Shape, type Tone } from "./shape.ts";
export { drawingToSvg, pathOf } from "./svg.ts";
export { drawWeeks, type Mark } from "./weeks.ts";

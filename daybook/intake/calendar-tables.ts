// Made by whatsapp/samples/make-locale-forms.ts from ICU 78.3. Not to be changed by hand.

/** The day of March, less 20, on which each Persian year begins; the first is 1388 (2009). */
export const persianYears: readonly number[] = [
  1, 1, 1, 0, 1, 1, 1, 0, 1, 1, 1, 0, 1, 1, 1, 0, 1, 1, 1, 0, 0, 1, 1, 0, 0, 1, 1, 0, 0, 1, 1, 0, 0, 1, 1, 0,
  0, 1, 1, 0, 0, 1, 1, 0, 0, 1, 1, 0, 0, 1, 1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1, 0,
  0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0,
];
export const firstPersianYear = 1388;

/** The months of thirty days of each year of the calendar of Umm al-Qura, one bit for each; the first year is 1430. */
export const hijriYears: readonly number[] = [
  2726, 2390, 686, 1389, 874, 2901, 2730, 2381, 1181, 2397, 698, 1461, 1450, 3413, 2714, 2350, 622, 1373,
  2778, 1748, 1701, 2855, 2637, 1197, 1389, 2906, 1876, 3913, 3730, 3366, 2646, 854, 1717, 2986, 2962, 2853,
  1675, 2715, 1370, 2778, 1460, 3497, 2898, 2714, 1334, 630, 1397, 2802, 1748, 1705, 1365, 685, 1213, 2490,
  1396, 2921, 2898, 2709, 1325, 2653, 1242, 2777, 1714, 3733, 3626, 3222, 2350, 2733, 1386, 3429, 3402,
];
export const firstHijriYear = 1430;
/** The day, counted from 1970, on which that first year begins. */
export const firstHijriDay = 14242;

/** The notations of CSS. Other spaces, and mapping one gamut to another, would make the page "Gestalten" half as large again. */
export {
  A98RGB,
  HSL,
  HWB,
  Lab,
  LCH,
  OKLab,
  OKLCH,
  P3,
  ProPhoto,
  REC_2020,
  sRGB,
  sRGB_Linear,
  XYZ_D50,
  XYZ_D65,
} from 'colorjs.io/fn';

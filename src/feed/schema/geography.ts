/** The schemas of the map: its areas, and where their geometry comes from. */
import * as z from 'zod';
import * as v from './values.ts';

const labelPoint = z
  .object({
    x: z.number(),
    y: z.number(),
    radius: z.number().min(0).describe('The radius of the largest circle around the point that is inside the shape.'),
  })
  .meta({ id: 'LabelPoint', description: 'Where a label stands within a shape, and how much room it has.' });

export const area = z
  .object({
    id: v.identifier,
    name: v.localizedText,
    ags: v.text.optional().describe('Amtlicher Gemeindeschlüssel, the German municipality key: 03241.'),
    nuts: v.text.optional().describe('NUTS code: DE929.'),
    shape: z
      .string()
      .regex(/^M[-MLHVZmlhvz\d., ]*$/)
      .meta({ id: 'Shape', description: 'The outline: an SVG path of straight lines in the view box of `geometry`.' })
      .optional(),
    label: labelPoint.optional(),
    ...v.provenance,
  })
  .meta({ id: 'Area', description: 'An area of the map: a district, a municipality, a region.' });

export const geometry = z
  .object({
    width: z.number().min(1).describe('The width of the view box of all shapes; it starts at 0.'),
    height: z.number().min(1).describe('The height of the view box of all shapes; it starts at 0.'),
    license: v.license,
    source: v.source,
  })
  .meta({ id: 'Geometry', description: 'The common view box of all shapes, with licence and source of the geometry.' });

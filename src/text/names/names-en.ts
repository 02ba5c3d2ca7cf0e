import { tldPlaces } from '../../detector/data/tld-places.generated.ts';
import { namesIn } from './names.ts';

/** English names: places as they fit into a sentence, scripts as the detector names them. */
export const namesInEnglish = namesIn({ places: tldPlaces, scripts: {} });

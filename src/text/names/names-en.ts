import { tldPlaces } from '../../detector/data/tld-places.generated.ts';
import { namesIn } from './names.ts';

/** English names: places as they fit an English sentence, scripts as the detector has them. */
export const namesInEnglish = namesIn({ places: tldPlaces, scripts: {} });

import { agreesWithModel } from './agrees-with-model.ts';

agreesWithModel({ 'on-send': 1800, 'smart-alerts': 200 });

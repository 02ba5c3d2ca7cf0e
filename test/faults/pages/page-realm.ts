import type vm from 'node:vm';
import type { ShownFrame } from '../../../src/playground/host/model/frame.ts';
import { PageLoad, type PageWish } from './page-load.ts';

/** A page without a screen, with the real office.js of Outlook on the web and the add-in's scripts. */
export interface Page extends ShownFrame {
  readonly window: vm.Context;
}

/** Opens a page. Each load gets a realm of its own. */
export const openPage = (wish: PageWish): Page => {
  let load = new PageLoad(wish);
  return {
    get window() {
      return load.window;
    },
    post: (data) => load.post(data),
    isSource: (source) => source === load.window,
    remove: () => load.end(),
    reload: () => {
      load.end();
      load = new PageLoad(wish);
    },
  };
};

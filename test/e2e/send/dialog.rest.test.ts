import { checkInWindow } from './small-windows.ts';

checkInWindow('320 × 600 pixels', { width: 320, height: 600 }, 'with axe');

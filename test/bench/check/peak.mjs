/**
 * Loaded before a command: at exit, writes the peak memory of the process in kibibytes to file descriptor 3.
 */
import { writeSync } from 'node:fs';

process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)));

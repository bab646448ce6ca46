/** A set-up file is read anew for each file of tests; what it imports, once a worker. */

import './openBrowsers.ts';

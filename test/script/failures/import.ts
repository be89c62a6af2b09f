// A file that cannot be loaded, for test/script/test-results.slow.test.ts.
throw new Error('cannot be loaded');

npm test                  # what every change must pass
npm run test:long         # ten thousand draws for each property
npm run second-opinion    # two hundred thousand whole cases against the second reading
npm run mutate            # the reasoning, changed a line at a time
npm run mutate:law        # the law, changed a thing at a time
npm run bench             # speed, in ratios
npm run test:browser      # these pages, in a browser: it needs Chromium

# region clone
npm ci
npm run build
npm pack
# endregion clone
# region project
npm install zod ../subject-access/subject-access-0.1.0.tgz
npx subject-access --help
# endregion project

# region first
npx subject-access decide call.case.json
# endregion first
# region then
npx subject-access check call.case.json              # is it a case file, and may its judgements enter?
npx subject-access decide call.case.json --json      # the whole decision, as data
npx subject-access decide call.case.json --trace     # the argument, both sides of it
npx subject-access whatif call.case.json --set people.caller.consent=refused
npx subject-access letter call.case.json             # the letter it calls for, as a draft
npx subject-access clock call.case.json              # the last day to answer, with its working
npx subject-access law 's45(4)(e)' --on 2026-03-10   # a provision in full, as it stood on a day
# endregion then
# region record
npx subject-access record call.case.json --sign 'A. Placeholder' --role 'information rights officer' --on 2026-11-02 --out call.record.json
npx subject-access schedule call.case.json --for regulator --csv
# endregion record
# region schemas
npx subject-access schema case
npx subject-access schema decision
npx subject-access schema record
# endregion schemas
# region import
npx subject-access import transcript doorstep.vtt --duration 44000 --speakers doorstep.speakers.json --item bwv
# endregion import
# region letters
npx subject-access letter call.case.json --office office.json
npx subject-access letter call.case.json --office office.json --html --sign 'A. Placeholder; information rights officer; 2026-11-02' --out reply.html
# endregion letters

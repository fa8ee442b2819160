// SPDX-License-Identifier: GPL-3.0-or-later
// The commands for the people of the station and their households.
#include "app/cli/CommandLine.h"
#include "app/cli/Commands.h"
#include "app/cli/RightsCommands.h"

namespace tramyte::cli {

void CommandLine::addPeople()
{
    auto& identity = group("identity", "read what was scanned");
    auto& parse = command(identity, "parse", "any scanned text; - reads standard input");
    const auto payload = required(parse, "payload", "the text");
    does(parse, [=](Desk&) { return parseIdentity(payload()); });

    auto& patient = group("patient", "the people of the station");
    auto& import = command(patient, "import", "take over a list of people (.csv, .xlsx, .ods)");
    const auto list = required(import, "file", "the list");
    const auto dryRun = value(import, "--dry-run", false, "only say what would happen");
    const auto acceptGood = value(import, "--accept-good", false, "load the good rows although others are refused");
    const auto details
        = value(import, "--details", false, "say also who changes and how, who comes twice, what is odd");
    const auto decisions = value(import, "--decide", std::vector<std::string>(),
        "whom a row means: ROW=patient code, or ROW=new; may be given several times");
    const auto refused = optional(import, "--refused", "file (.xlsx or .csv) for the refused rows, to be mended");
    const auto sheet = optional(import, "--sheet", "name of the sheet; the fullest when not given");
    const auto fields = optional(import, "--columns",
        "fields by column, joined by commas, empty for what is not read; remembered for lists with these headings");
    does(import, [=](Desk& desk) {
        ListWish wish{list(), sheet(), fields(), *dryRun, *acceptGood, *details, refused(), {}};
        for (const std::string& each : *decisions)
            wish.decisions.push_back(q(each));
        return importPatients(desk, wish);
    });
    auto& columns = command(patient, "columns", "what the columns of a list are taken for, and its first rows");
    const auto looked = required(columns, "file", "the list");
    const auto lookedSheet = optional(columns, "--sheet", "name of the sheet; the fullest when not given");
    const auto told = optional(columns, "--columns", "say it, as for import");
    does(columns, [=](Desk& desk) {
        return showColumns(desk, {looked(), lookedSheet(), told(), false, false, false, {}, {}});
    });
    auto& search = command(patient, "search", "by name, birth, citizen ID, card or phone");
    const auto words = required(search, "text", "what to look for");
    const auto limit = mostOf(search);
    does(search, [=](Desk& desk) { return searchPatients(desk, words(), *limit); });
    auto& show = command(patient, "show", "one whole record");
    const auto id = required(show, "id", "id or patient code");
    does(show, [=](Desk& desk) { return showPatient(desk, id()); });
    addDuplicates(patient);
    addCards(patient);
    addIdentities(patient);
    addHistory(patient);
    addConsents(patient);
    addRequests(patient);
    addCopies(patient);
}

void CommandLine::addDuplicates(CLI::App& patient)
{
    auto& duplicates = command(patient, "duplicates", "pairs of records that may be of one person, best first");
    const auto limit = mostOf(duplicates);
    const auto asFound = value(duplicates, "--as-found", false, "what the last search found, without searching");
    const auto decided = value(duplicates, "--decided", false, "what was decided: merges and two people");
    does(duplicates,
        [=](Desk& desk) { return *decided ? listDecisions(desk, *limit) : listDuplicates(desk, *limit, *asFound); });
    auto& compare = command(patient, "compare", "two records side by side, and what a merge would take");
    const auto one = required(compare, "keep", "id or code of the record to keep");
    const auto other = required(compare, "drop", "id or code of the other record");
    does(compare, [=](Desk& desk) { return comparePatients(desk, one(), other()); });
    auto& merge = command(patient, "merge", "make two records one: all of DROP goes to KEEP; can be undone");
    const auto keep = required(merge, "keep", "id or code of the record that stays in use");
    const auto drop = required(merge, "drop", "id or code of the record that is archived and leads there");
    const auto takes = std::make_shared<std::vector<std::string>>();
    merge.add_option("--take", *takes,
        "FIELD=keep or FIELD=drop, again and again: fullName birth sex citizenId oldId phone hamlet address "
        "household ethnicity occupation nationality guardianName; else the fuller or newer one");
    const auto reason = optional(merge, "--reason", "why, although the citizen IDs differ or they were called two");
    does(merge, [=](Desk& desk) {
        QStringList fields;
        for (const std::string& take : *takes)
            fields << q(take);
        return mergePatients(desk, keep(), drop(), fields, reason());
    });
    auto& unmerge = command(patient, "unmerge", "part two records again; what was entered since stays");
    const auto dropped = required(unmerge, "dropped", "id or code of the record that was dropped");
    does(unmerge, [=](Desk& desk) { return unmergePatients(desk, dropped()); });
    auto& distinct = command(patient, "distinct", "say that two records are of two people");
    const auto a = required(distinct, "a", "id or code");
    const auto b = required(distinct, "b", "id or code");
    const auto why = optional(distinct, "--reason", "how one knows");
    const auto undo = value(distinct, "--undo", false, "take it back");
    does(distinct, [=](Desk& desk) { return markDistinct(desk, a(), b(), why(), *undo); });
}

void CommandLine::addCards(CLI::App& patient)
{
    struct CardOptions {
        Text patient, card;
        Maybe code, from, to, facility, area, fiveYear, exemptFrom, sameHolder;
        std::shared_ptr<int> benefit;

        CardWish operator()() const
        {
            return {patient(), card(), code(), from(), to(), facility(), area(), fiveYear(), exemptFrom(), sameHolder(),
                *benefit};
        }
    };
    auto& card = group(patient, "card", "the insurance cards of a person");
    const auto options = [](CLI::App& app, bool isNew) {
        CardOptions it;
        it.patient = required(app, "patient", "id or patient code");
        if (!isNew)
            it.card = optional(app, "--card", "id or code of the card; the one that counts today when not given");
        it.code = maybe(app, "--code", "15 characters, 10 or 12 digits");
        it.from = maybe(app, "--from", "first day");
        it.to = maybe(app, "--to", "last day");
        it.facility = maybe(app, "--facility", "place of first registration, 5 characters");
        it.area = maybe(app, "--area", "K1, K2, K3");
        it.fiveYear = maybe(app, "--five-year", "day on which five continuous years are reached");
        it.exemptFrom = maybe(app, "--exempt-from", "day from which the year is free of co-payment");
        it.sameHolder = maybe(app, "--same-holder", "yes: card and person belong together although they differ");
        it.benefit = value(app, "--benefit", 0, "1 to 5, of a card whose code does not tell it");
        return it;
    };
    auto& add = command(card, "add", "another card");
    const auto added = options(add, true);
    does(add, [=](Desk& desk) { return addCard(desk, added()); });
    auto& correct = command(card, "correct", "put fields right; the state before stays readable");
    const auto corrected = options(correct, false);
    does(correct, [=](Desk& desk) { return correctCard(desk, corrected()); });
    auto& end = command(card, "end", "the card counts no longer than --to");
    const auto ended = options(end, false);
    const auto reason = required(end, "--reason", "lost, replaced, withdrawn ...");
    does(end, [=](Desk& desk) { return endCard(desk, ended(), reason()); });
    auto& check = command(card, "check", "note a look at the card, or what the portal answered");
    const auto checked = options(check, false);
    Text how = optional(check, "--how", "scanned, typed, seen or portal");
    *how.value = "portal";
    const auto result = optional(check, "--result", "of the portal: valid, invalid, pending");
    const auto note = optional(check, "--note", "in words");
    const auto at = optional(check, "--at", "2026-11-20T08:05; now when not given");
    does(check, [=](Desk& desk) { return checkCard(desk, checked(), how(), result(), note(), at()); });
    auto& earlier = command(card, "earlier", "how the cards were kept before they were changed");
    const auto whose = required(earlier, "patient", "id or patient code");
    does(earlier, [=](Desk& desk) { return listEarlierCards(desk, whose()); });
    does(command(patient, "lookups", "cards that are still to be looked up at the portal"), listLookups);
}

void CommandLine::addIdentities(CLI::App& patient)
{
    auto& number = group(patient, "number", "the numbers of a person");
    auto& add = command(number, "add", "a number that the person carries or carried");
    const auto whose = required(add, "patient", "id or patient code");
    const auto kind = required(add, "kind",
        "citizenId, oldId, cancelledId, passport, foreignId, originCertificate, electronicId, birthCertificate");
    const auto digits = required(add, "value", "the number");
    const auto country = optional(add, "--country", "code of the country of a foreign paper");
    const auto from = optional(add, "--from", "first day");
    const auto to = optional(add, "--to", "last day, of a number that holds no longer");
    const auto source = optional(add, "--source", "scanned, typed, chip, vneid, portal");
    does(
        add, [=](Desk& desk) { return addNumber(desk, whose(), kind(), digits(), country(), from(), to(), source()); });
    auto& end = command(number, "end", "a number holds no longer");
    const auto person = required(end, "patient", "id or patient code");
    const auto ended = required(end, "value", "the number");
    const auto day = required(end, "--to", "its last day");
    does(end, [=](Desk& desk) { return endNumber(desk, person(), ended(), day()); });

    auto& relative = group(patient, "relative", "who stands by a person");
    auto& tie = command(relative, "add", "mother, father, guardian, carer or representative");
    const auto child = required(tie, "patient", "id or patient code");
    const auto relation = required(tie, "relation", "mother, father, guardian, carer, representative");
    const auto record = optional(tie, "--person", "id or patient code of the relative's record");
    const auto name = optional(tie, "--name", "of someone without a record");
    const auto id = optional(tie, "--number", "citizen ID of someone without a record");
    const auto phone = optional(tie, "--phone", "telephone");
    const auto basis = optional(tie, "--basis", "the paper or fact that makes them so");
    const auto since = optional(tie, "--from", "first day");
    does(tie, [=](Desk& desk) {
        return addRelative(desk, child(), {relation(), record(), name(), id(), phone(), basis(), since()});
    });
    auto& untie = command(relative, "end", "a relative stands by the person no longer");
    const auto of = required(untie, "patient", "id or patient code");
    const auto index = value(untie, "--index", 0, "as patient show counts them, from 0");
    const auto last = required(untie, "--to", "the last day");
    does(untie, [=](Desk& desk) { return endRelative(desk, of(), *index, last()); });

    does(command(patient, "unknown", "people whom nobody could name yet"), listUnknown);
    auto& told = command(patient, "told", "the People's Committee was told of somebody unknown");
    const auto whom = required(told, "patient", "id or patient code");
    const auto at = optional(told, "--at", "2026-11-20T08:05; now when not given");
    does(told, [=](Desk& desk) { return noteTold(desk, whom(), at()); });
}

void CommandLine::addHistory(CLI::App& patient)
{
    auto& problem = nested(patient, "problem", "chronic conditions and what else lasts");
    auto& list = command(problem, "list", "all of them, and what repeated diagnoses propose");
    const auto of = required(list, "patient", "id or patient code");
    does(list, [=](Desk& desk) { return listProblems(desk, of()); });
    auto& add = command(problem, "add", "enter one");
    const auto whose = required(add, "patient", "id or patient code");
    const auto code = required(add, "code", "ICD-10");
    const auto since = optional(add, "--since", "2019, 2019-03 or 2019-03-05");
    const auto note = optional(add, "--note", "a few words");
    does(add, [=](Desk& desk) { return addProblem(desk, {whose(), code(), since(), note()}); });
    auto& resolve = command(problem, "resolve", "it is over");
    const auto over = required(resolve, "problem", "its id");
    const auto ended = optional(resolve, "--ended", "the day, when it is known");
    does(resolve, [=](Desk& desk) { return resolveProblem(desk, over(), ended()); });
    auto& retract = command(problem, "retract", "it was entered by mistake; it stays readable");
    const auto mistaken = required(retract, "problem", "its id");
    const auto why = required(retract, "--reason", "why");
    does(retract, [=](Desk& desk) { return retractProblem(desk, mistaken(), why()); });

    auto& allergy = nested(patient, "allergy", "end an allergy, or note that there is none");
    auto& end = command(allergy, "end", "it does not hold any more; it stays readable");
    const auto allergic = required(end, "patient", "id or patient code");
    const auto which = required(end, "allergy", "its id, as patient show gives it");
    const auto reason = required(end, "--reason", "why");
    does(end, [=](Desk& desk) { return endAllergy(desk, allergic(), which(), reason()); });
    auto& none = command(allergy, "none", "the person was asked and has none");
    const auto asked = required(none, "patient", "id or patient code");
    does(none, [=](Desk& desk) { return denyAllergies(desk, asked()); });

    auto& open = command(patient, "open", "say why an extra-sensitive record is opened");
    const auto guarded = required(open, "patient", "id or patient code");
    const auto purpose = required(open, "--reason", "why");
    does(open, [=](Desk& desk) { return openRecord(desk, guarded(), purpose()); });
    auto& mark = command(patient, "mark", "mark a record as extra sensitive");
    const auto marked = required(mark, "patient", "id or patient code");
    const auto off = value(mark, "--off", false, "take the mark off");
    const auto because = required(mark, "--reason", "why");
    does(mark, [=](Desk& desk) { return markRecord(desk, marked(), !*off, because()); });
}

void CommandLine::addHouseholds()
{
    auto& household = group("household",
        "who lives with whom, and their doctors; changes are lines of `work run`: household, move, leave, die, "
        "withdrawDeath, head, relation, split, join, hardship, assign (fields: work run --help)");
    auto& homes = command(household, "list", "the hamlets; with --hamlet all households and people of one");
    const auto hamlet = maybe(homes, "--hamlet", "name of the hamlet, accents or not");
    const auto wanted = optional(homes, "--find", "households by code, by somebody's name or by hamlet");
    does(homes, [=](Desk& desk) { return listHouseholds(desk, hamlet(), wanted()); });
    auto& home = command(household, "show", "who lives there");
    const auto shownHome = required(home, "id", "code or id");
    does(home, [=](Desk& desk) { return showHousehold(desk, shownHome()); });
    auto& book = command(household, "book", "who lives there and who did, with how they came and went");
    const auto bookId = required(book, "id", "code or id");
    does(book, [=](Desk& desk) { return showHouseholdBook(desk, bookId()); });
    does(command(household, "doctors", "who may have residents assigned"), listDoctors);
    CLI::App* panel = m_app.add_subcommand("panel", "the residents of a doctor, who was not seen, who is long ill");
    panel->fallthrough();
    const auto doctor = optional(*panel, "--doctor", "log-in name; whoever works when not given");
    does(*panel, [=](Desk& desk) { return showPanel(desk, doctor()); });
}

} // namespace tramyte::cli

// SPDX-License-Identifier: GPL-3.0-or-later
// The command line: scripts and tests call it as they call a contract.
#include "app/Translations.h"
#include "app/cli/Calc.h"
#include "app/cli/Commands.h"
#include "app/cli/PersonFields.h"
#include "app/cli/RightsCommands.h"

#include <CLI/CLI.hpp>

#include <QGuiApplication>
#include <QJsonDocument>
#include <QLoggingCategory>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <sys/resource.h>

using namespace tramyte;
using namespace tramyte::cli;

namespace {

using Command = std::function<Result<Reply>(Desk&)>;

QString q(const std::string& text)
{
    return QString::fromStdString(text);
}

/// The command line taken apart: global options and the one command to run.
class CommandLine {
public:
    CommandLine() : m_app("tramyte-cli: the commune health station without a window", "tramyte-cli")
    {
        m_app.add_option("--station", m_station, "folder of the station");
        m_app.add_option("--user", m_user, "who works");
        m_app.add_option("--passphrase-file", m_passphraseFile,
            "file whose text is the passphrase "
            "(else the variable TRAMYTE_PASSPHRASE)");
        m_app.add_flag("--json", m_json, "one JSON document on standard output");
        m_app.add_option("--lang", m_language, "vi or en")->check(CLI::IsMember({"vi", "en"}));
        m_app.set_version_flag("--version", TRAMYTE_VERSION);
        m_app.fallthrough();
        m_app.require_subcommand(1);
        addStation();
        addPeople();
        addDay();
        addPapers();
        addClaims();
        addReports();
        addSupport();
        addExchange();
    }

    /// The exit code when there is nothing to run (help, wrong usage).
    std::optional<int> parse(int argc, char* argv[])
    {
        try {
            m_app.parse(argc, argv);
            return std::nullopt;
        } catch (const CLI::ParseError& error) {
            const int code = m_app.exit(error); // writes help to standard output and mistakes to standard error
            const bool asked
                = std::any_of(argv, argv + argc, [](const char* it) { return it == std::string("--json"); });
            if (code != 0 && asked) { // whoever asked for JSON reads this refusal too
                const Error refusal{ErrorKind::Usage, QStringLiteral("usage"), q(error.what())};
                std::puts(QJsonDocument(toJson(refusal)).toJson(QJsonDocument::Compact).constData());
            }
            return code == 0 ? 0 : 2;
        }
    }

    bool needsFonts() const { return m_needsFonts; }
    QString language() const { return q(m_language); }
    Result<Reply> run(Desk& desk) const
    {
        desk.stationFolder = q(m_station);
        desk.userName = q(m_user);
        desk.passphraseFile = q(m_passphraseFile);
        desk.json = m_json;
        auto done = m_command(desk);
        if (!done && desk.opened()) // counted for the support file; what went wrong is told in any case
            (void)desk.opened()->services().support.note(desk.opened()->session(), done.error(), QStringLiteral("cli"));
        return done;
    }
    bool json() const { return m_json; }

private:
    struct Text { // a text that a command reads when it runs
        std::shared_ptr<std::string> value = std::make_shared<std::string>();
        QString operator()() const { return q(*value); }
    };
    static Text required(CLI::App& app, const char* name, const char* help)
    {
        Text text;
        app.add_option(name, *text.value, help)->required();
        return text;
    }
    static Text optional(CLI::App& app, const char* name, const char* help)
    {
        Text text;
        app.add_option(name, *text.value, help);
        return text;
    }
    struct Maybe { // a text of which one sees whether it was given
        std::shared_ptr<std::optional<std::string>> value = std::make_shared<std::optional<std::string>>();
        std::optional<QString> operator()() const { return *value ? std::optional(q(**value)) : std::nullopt; }
    };
    static Maybe maybe(CLI::App& app, const char* name, const char* help)
    {
        Maybe text;
        app.add_option(name, *text.value, help);
        return text;
    }
    template <class T>
    static std::shared_ptr<T> value(CLI::App& app, const char* name, T fallback, const char* help)
    {
        auto kept = std::make_shared<T>(fallback);
        if constexpr (std::is_same_v<T, bool>)
            app.add_flag(name, *kept, help);
        else
            app.add_option(name, *kept, help);
        return kept;
    }
    CLI::App& group(const char* name, const char* help)
    {
        CLI::App* sub = m_app.add_subcommand(name, help);
        sub->require_subcommand(1);
        sub->fallthrough();
        return *sub;
    }
    CLI::App& group(CLI::App& parent, const char* name, const char* help)
    {
        CLI::App* sub = parent.add_subcommand(name, help);
        sub->require_subcommand(1);
        sub->fallthrough();
        return *sub;
    }
    CLI::App& command(CLI::App& parent, const char* name, const char* help)
    {
        CLI::App* sub = parent.add_subcommand(name, help);
        sub->fallthrough();
        return *sub;
    }
    /// A group within a group.
    CLI::App& nested(CLI::App& parent, const char* name, const char* help)
    {
        CLI::App& sub = command(parent, name, help);
        sub.require_subcommand(1);
        return sub;
    }
    void doesWithFonts(CLI::App& app, Command work)
    {
        app.callback([this, work = std::move(work)] {
            m_needsFonts = true;
            m_command = work;
        });
    }
    void does(CLI::App& app, Command work)
    {
        app.callback([this, work = std::move(work)] { m_command = work; });
    }

    void addStation()
    {
        auto& station = group("station", "make a station");
        auto& create = command(station, "create", "make a new station in the folder named by --station");
        const auto code = required(create, "--code", "facility code, 5 characters");
        const auto name = required(create, "--name", "name of the station");
        const auto province = required(create, "--province", "province code, 2 digits");
        const auto commune = required(create, "--commune", "commune code, 5 digits");
        const auto admin = required(create, "--admin", "log-in name of the first user");
        const auto device = value(create, "--device", 1, "number of this PC, 1 to 1023");
        const auto licence = optional(create, "--licence", "practice licence of the first user");
        const auto adminName = optional(create, "--full-name", "of the first user, as printed under a signature");
        const auto adminTitle
            = optional(create, "--title", "of the first user, as in the list professional_title: bác sĩ, y sĩ, ...");
        does(create, [=](Desk& desk) {
            app::NewStation wanted{code(), name(), province(), commune(), admin(), licence(), *device, false};
            wanted.fullName = adminName();
            wanted.title = adminTitle();
            return createStation(desk, wanted);
        });

        auto& demo = group("demo", "a station to try the program on");
        auto& play = command(demo, "create", demoHelp().c_str());
        const auto patients = value(play, "--patients", 2000, "how many people; 2000 when not given");
        const auto visits = value(play, "--visits", 6000, "how many visits; 6000 when not given");
        const auto seed = value(play, "--seed", quint64(1), "the same seed makes the same station; 1 when not given");
        const auto firstDay = optional(play, "--from", "first day; ten years before the last when not given");
        const auto lastDay = optional(play, "--to", "last day; 2026-11-20 when not given");
        does(play, [=](Desk& desk) { return createDemo(desk, *patients, *visits, *seed, firstDay(), lastDay()); });

        auto& user = group("user", "who may log in");
        auto& add = command(user, "add", "add a user; the passphrase comes from TRAMYTE_NEW_PASSPHRASE");
        const auto newName = required(add, "name", "log-in name");
        const auto roles = required(
            add, "--roles", "administrator, head, clinician, midwife, pharmacist, reception; joined by commas");
        const auto title = optional(add, "--title", "as in the list professional_title: bác sĩ, y sĩ, ...");
        const auto newLicence = optional(add, "--licence", "practice licence number");
        const auto fullName = optional(add, "--full-name", "name as printed under a signature");
        does(add, [=](Desk& desk) { return addUser(desk, newName(), roles(), title(), newLicence(), fullName()); });
        does(command(user, "list", "all users"), listUsers);
        auto& change = command(user, "change", "change what is given; the rest stays");
        const auto changed = required(change, "name", "log-in name");
        const auto changedRoles = maybe(change, "--roles", "all roles from now on, joined by commas");
        const auto changedTitle = maybe(change, "--title", "as in the list professional_title: bác sĩ, y sĩ, ...");
        const auto changedLicence = maybe(change, "--licence", "practice licence number");
        const auto changedFullName = maybe(change, "--full-name", "name as printed under a signature");
        const auto enable = value(change, "--enable", false, "let a disabled user in again; then give a key: key add");
        does(change, [=](Desk& desk) {
            return changeUser(desk,
                {changed(), changedFullName(), changedTitle(), changedLicence(), {},
                    *enable ? std::optional(true) : std::nullopt, {}},
                changedRoles());
        });
        auto& disable = command(user, "disable", "take a user's log-in away");
        const auto gone = required(disable, "name", "log-in name");
        does(disable, [=](Desk& desk) { return disableUser(desk, gone()); });

        auto& key = group("key", "ways into the station");
        auto& addedKey = command(key, "add",
            "give a user a new passphrase (TRAMYTE_NEW_PASSPHRASE), or make a new recovery key: add recovery");
        const auto holder = required(addedKey, "name", "log-in name, or recovery");
        const auto instead
            = optional(addedKey, "--recovery-key-file", "file whose text is the recovery key, instead of a passphrase");
        does(addedKey, [=](Desk& desk) {
            desk.recoveryKeyFile = instead();
            return addKey(desk, holder());
        });
        does(command(key, "change", "give oneself another passphrase (TRAMYTE_NEW_PASSPHRASE)"), changeKey);
        auto& removedKey = command(key, "remove", "take a user's key away");
        const auto loser = required(removedKey, "name", "log-in name");
        does(removedKey, [=](Desk& desk) { return removeKey(desk, loser()); });

        auto& journal = group("journal", "the proof of what happened");
        does(command(journal, "verify", "follow the whole chain and recompute every state"), verifyJournal);
        auto& entries = command(journal, "list", "who did what, newest first");
        const auto since = optional(entries, "--from", "first day");
        const auto until = optional(entries, "--to", "last day");
        const auto doer = optional(entries, "--by", "log-in name");
        const auto action = optional(entries, "--action", "create, change, view, print, export, login, ...");
        const auto kind = optional(entries, "--kind", "patient, visit, user, setting, ...");
        const auto thing = optional(entries, "--id", "id of the thing; with --kind");
        const auto before = value(entries, "--before", qint64(0), "only entries before this number");
        const auto most = value(entries, "--limit", 50, "how many at most");
        does(entries, [=](Desk& desk) {
            return listJournal(desk, {since(), until(), doer(), action(), kind(), thing(), *before, *most});
        });
        auto& states = command(journal, "states", "every state of one thing, oldest first");
        const auto stateKind = required(states, "kind", "patient, visit, user, setting, ...");
        const auto stateId = required(states, "id", "its id");
        does(states, [=](Desk& desk) { return listStates(desk, stateKind(), stateId()); });

        auto& setting = group("setting", "the station's dated settings");
        does(command(setting, "list", "every setting with today's value"), listSettings);
        auto& values = command(setting, "history", "every value of a setting with its first day");
        const auto asked = required(values, "name", "name of the setting");
        does(values, [=](Desk& desk) { return listValues(desk, asked()); });
        auto& set = command(setting, "set", "set a value from a day on");
        const auto settingName = required(set, "name", "name of the setting");
        const auto settingValue = required(set, "value", "new value");
        const auto from = optional(set, "--from", "first day; today when not given");
        does(set, [=](Desk& desk) { return setSetting(desk, settingName(), settingValue(), from()); });
    }

    void addPeople()
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
        const auto limit = value(search, "--limit", 50, "how many at most");
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

        auto& catalog = group("catalog", "dated lists");
        auto& bring = command(catalog, "import", "bring a list (icd10, medicine, service, facility, area ...)");
        const auto kind = required(bring, "kind", "kind of list");
        const auto table = required(bring, "file", ".csv, .xlsx or .ods");
        const auto replace = value(bring, "--replace", false, "close codes that the file does not have");
        const auto tries = value(bring, "--dry-run", false, "only say what would happen, line by line");
        does(bring, [=](Desk& desk) { return importCatalog(desk, kind(), table(), *replace, *tries); });
    }

    void addDuplicates(CLI::App& patient)
    {
        auto& duplicates = command(patient, "duplicates", "pairs of records that may be of one person, best first");
        const auto limit = value(duplicates, "--limit", 50, "how many at most");
        const auto asFound = value(duplicates, "--as-found", false, "what the last search found, without searching");
        const auto decided = value(duplicates, "--decided", false, "what was decided: merges and two people");
        does(duplicates, [=](Desk& desk) {
            return *decided ? listDecisions(desk, *limit) : listDuplicates(desk, *limit, *asFound);
        });
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

    void addCards(CLI::App& patient)
    {
        struct CardOptions {
            Text patient, card;
            Maybe code, from, to, facility, area, fiveYear, exemptFrom, sameHolder;
            std::shared_ptr<int> benefit;

            CardWish operator()() const
            {
                return {patient(), card(), code(), from(), to(), facility(), area(), fiveYear(), exemptFrom(),
                    sameHolder(), *benefit};
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

    void addIdentities(CLI::App& patient)
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
        does(add,
            [=](Desk& desk) { return addNumber(desk, whose(), kind(), digits(), country(), from(), to(), source()); });
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

    void addHistory(CLI::App& patient)
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

    void addConsents(CLI::App& patient)
    {
        auto& consent = nested(patient, "consent", "what people agreed to");
        auto& list = command(consent, "list", "every purpose and every answer");
        const auto of = required(list, "patient", "id or patient code");
        does(list, [=](Desk& desk) { return listConsents(desk, of()); });
        auto& answer = command(consent, "answer", "enter what the person said");
        const auto whose = required(answer, "patient", "id or patient code");
        const auto purpose = required(answer, "purpose", "code of the list of purposes");
        const auto agrees = value(answer, "--agrees", false, "the person agrees");
        const auto refuses = value(answer, "--refuses", false, "the person refuses");
        const auto self = value(answer, "--by-patient", false, "the person answered");
        const auto representative = optional(answer, "--representative", "name of who answered for or with the person");
        const auto relation = optional(answer, "--relation", "mother, guardian, ...");
        const auto form = required(answer, "--form", "paper, spoken or electronic");
        const auto witness = optional(answer, "--witness", "of a spoken answer");
        const auto note = optional(answer, "--note", "for whom, for what");
        const auto at = optional(answer, "--at", "when; now when not given");
        does(answer, [=](Desk& desk) {
            return answerConsent(desk,
                {whose(), purpose(), *agrees, *refuses, *self, representative(), relation(), form(), witness(), note(),
                    at()});
        });
        auto& withdraw = command(consent, "withdraw", "take it back from now on");
        const auto which = required(withdraw, "consent", "its id");
        const auto by = required(withdraw, "--by", "name of who takes it back");
        const auto way = required(withdraw, "--form", "paper, spoken or electronic");
        const auto words = optional(withdraw, "--note", "a few words");
        const auto then = optional(withdraw, "--at", "when; now when not given");
        does(withdraw, [=](Desk& desk) { return withdrawConsent(desk, {which(), by(), way(), words(), then()}); });
        auto& print = command(consent, "print", "the paper to sign, no box ticked");
        const auto signer = required(print, "patient", "id or patient code");
        const auto text = required(print, "purpose", "code of the list of purposes");
        const auto out = required(print, "--out", "the PDF");
        doesWithFonts(print, [=](Desk& desk) { return printConsent(desk, signer(), text(), out()); });
    }

    void addRequests(CLI::App& patient)
    {
        auto& requests = nested(patient, "requests", "what people ask about their data");
        auto& list = command(requests, "list", "of one person, or the whole register");
        const auto of = optional(list, "patient", "id or patient code; the register when not given");
        const auto closed = value(list, "--closed", false, "the closed ones of the register");
        does(list, [=](Desk& desk) { return listRequests(desk, of(), *closed); });
        auto& receive = command(requests, "receive", "take one in");
        const auto whose = required(receive, "patient", "id or patient code");
        const auto kind = required(receive, "kind", "view, copy, correct, restrict, object, withdraw, delete");
        const auto by = optional(receive, "--by", "name of a representative; the person when not given");
        const auto relation = optional(receive, "--relation", "mother, guardian, ...");
        const auto channel = optional(receive, "--channel", "inPerson, letter, phone or electronic");
        const auto wish = optional(receive, "--wish", "what exactly is asked");
        const auto third = value(receive, "--third-party", false, "others must be asked first");
        const auto at = optional(receive, "--at", "when; now when not given");
        does(receive, [=](Desk& desk) {
            return receiveRequest(desk, {whose(), kind(), by(), relation(), channel(), wish(), *third, at()});
        });
        const auto step = [&](const char* name, const char* help, RequestStep taken, const char* words) {
            auto& one = command(requests, name, help);
            const auto which = required(one, "request", "its number or id");
            const auto said = words ? required(one, words, "in a few words") : Text();
            does(one, [=](Desk& desk) { return stepRequest(desk, taken, which(), said()); });
        };
        step("acknowledge", "the person was told that it came in", RequestStep::Acknowledge, nullptr);
        step("extend", "once, with the reason", RequestStep::Extend, "--reason");
        step("finish", "done as asked", RequestStep::Finish, "--outcome");
        step("refuse", "refused, with the reason", RequestStep::Refuse, "--reason");
        step("take-back", "the person does not want it any more", RequestStep::TakeBack, "--note");
    }

    void addCopies(CLI::App& patient)
    {
        auto& copy = command(patient, "export", "give a person's whole record out: PDF and FHIR");
        const auto whose = required(copy, "patient", "id or patient code");
        const auto out = required(copy, "--out", "folder");
        const auto to = optional(copy, "--to", "name of who receives it; the person when not given");
        const auto relation = optional(copy, "--relation", "mother, guardian, place of work, ...");
        const auto basis = optional(copy, "--basis", "self (when not given), representative, authorised or law");
        const auto note = optional(copy, "--note", "which authorisation, which law");
        const auto request = optional(copy, "--request", "number of the request that asked for it");
        const auto formats = optional(copy, "--format", "pdf,fhir");
        const auto sensitive = value(copy, "--with-sensitive", false, "extra-sensitive data goes along");
        const auto delivery = optional(copy, "--delivery", "write the note of delivery to this PDF");
        doesWithFonts(copy, [=](Desk& desk) {
            return exportPatient(desk,
                {whose(), out(), to(), relation(), basis(), note(), request(), formats(), *sensitive, delivery()});
        });
        auto& given = command(patient, "exports", "copies that were given out");
        const auto of = required(given, "patient", "id or patient code");
        does(given, [=](Desk& desk) { return listDisclosures(desk, of()); });
        auto& readers = command(patient, "readers", "who opened, printed or exported a record, newest first");
        const auto record = required(readers, "patient", "id or patient code");
        const auto from = optional(readers, "--from", "first day");
        const auto until = optional(readers, "--to", "last day");
        const auto by = optional(readers, "--by", "log-in name");
        const auto action = optional(readers, "--action", "view, print or export");
        const auto before = value(readers, "--before", qint64(0), "only entries before this number");
        const auto most = value(readers, "--limit", 50, "how many at most");
        const auto print = optional(readers, "--print", "also write the list to this PDF");
        doesWithFonts(readers, [=](Desk& desk) {
            return listReaders(desk, {record(), from(), until(), by(), action(), *before, *most, print()});
        });
    }

    void addDay()
    {
        auto& work = group("work", "the day's work");
        static const std::string steps
            = "JSON lines, each one step; - reads standard input\n  register:" + personFieldsHelp();
        auto& run = command(work, "run", steps.c_str());
        const auto file = required(run, "file", "the lines");
        const auto keepGoing = value(run, "--keep-going", false, "go on after a refused line");
        const auto fromLine = value(run, "--from-line", qint64(1), "pass over the lines before this one");
        const auto refs = optional(run, "--refs", "output of the earlier run, for the names it gave out");
        run.footer(
            "Lines about visits, one JSON object each; patients and visits by ref, number or id. Moments are written\n"
            "2026-11-20T08:05, days 2026-11-20. A field that a line does not know is answered with a warning "
            "(field.unknown);\n"
            "a blank line is answered too (line.blank). \"token\" makes sending the same line twice one step.\n"
            "  {\"do\":\"openVisit\",\"patient\",\"at\",\"reason\",\"careType\",\"arrivalCode\",\"referredFrom\","
            "\"referralPaper\",\"override\",\"token\"}\n"
            "  {\"do\":\"vitals\",\"visit\",\"at\",\"weightKg\",\"heightCm\",\"systolic\",\"diastolic\",\"pulse\","
            "\"temperatureC\",\"respiration\",\"spo2\"}\n"
            "  {\"do\":\"diagnose\",\"visit\",\"main\",\"others\":[...],\"text\",\"history\",\"examination\","
            "\"advice\"}\n"
            "  {\"do\":\"service\",\"visit\",\"code\",\"quantity\",\"at\",\"doneAt\",\"resultAt\",\"performer\","
            "\"result\",\"token\"}\n"
            "  {\"do\":\"prescribe\",\"visit\",\"medicine\",\"quantity\",\"dose\":{\"each\",\"times\",\"unit\","
            "\"when\",\"text\"} or words,\"days\",\n"
            "    \"at\",\"override\":\"why an allergy or a dose is passed over\",\"token\"}\n"
            "  {\"do\":\"dispense\",\"visit\",\"line\",\"quantity\",\"at\",\"token\"}  no line: all that is left\n"
            "  {\"do\":\"refer\",\"visit\",\"facility\",\"facilityName\",\"reasonCode\":1 to 3,\"signs\",\"treatment\","
            "\"condition\",\"plan\",\"transport\",\"escort\"}\n"
            "  {\"do\":\"appoint\",\"visit\",\"day\",\"note\"}\n"
            "  {\"do\":\"closeVisit\",\"visit\",\"at\",\"outcome\",\"discharge\":1 to 5,\"advice\",\"token\"}\n"
            "    outcomes: cured improved unchanged worse died terminal undetermined deadOnArrival, or 1 to 8\n"
            "  {\"do\":\"amendVisit\",\"visit\",\"reason\"}\n"
            "  {\"do\":\"archive\",\"visit\",\"reason\"}  or {\"do\":\"archive\",\"patient\"}\n"
            "  {\"do\":\"pay\",\"visit\",\"amount\",\"method\":\"cash, transfer or card\",\"payer\",\"at\",\"token\"}\n"
            "  {\"do\":\"allergy\",\"patient\",\"substance\",\"reaction\",\"token\"}\n"
            "  {\"do\":\"receiveStock\",\"medicine\",\"lot\",\"expiry\",\"quantity\",\"source\",\"at\",\"token\"}\n"
            "Lines about households, one JSON object each; people and households by ref, number or id:\n"
            "  {\"do\":\"household\",\"code\",\"hamlet\",\"address\",\"head\"}  a new one; with \"household\" "
            "that one changes\n"
            "  {\"do\":\"move\",\"household\",\"patient\",\"relation\",\"day\",\"from\",\"beginning\":\"movedIn "
            "or born\"}\n"
            "  {\"do\":\"leave\",\"patient\",\"day\",\"to\"}\n"
            "  {\"do\":\"die\",\"patient\",\"day\",\"place\":\"home, station, hospital, other or "
            "unknown\",\"cause\"}\n"
            "  {\"do\":\"withdrawDeath\",\"patient\"}\n"
            "  {\"do\":\"head\",\"household\",\"patient\",\"relations\":{\"patient\":\"relation\"}}\n"
            "  {\"do\":\"relation\",\"patient\",\"relation\"}\n"
            "  {\"do\":\"split\",\"household\",\"people\":[...],\"head\",\"day\",\"code\",\"hamlet\",\"address\"}\n"
            "  {\"do\":\"join\",\"household\",\"into\",\"day\"}\n"
            "  {\"do\":\"hardship\",\"household\",\"kind\":\"poor or nearPoor; none ends it\",\"from\"}\n"
            "  {\"do\":\"assign\",\"doctor\",\"patient or hamlet\",\"from\"}  no doctor ends it");
        does(run, [=](Desk& desk) { return runWork(desk, file(), *keepGoing, *fromLine, refs()); });

        auto& visit = group("visit", "visits");
        auto& list = command(visit, "list", "the visits of a day");
        const auto day = optional(list, "--day", "today when not given");
        does(list, [=](Desk& desk) { return listVisits(desk, day()); });
        auto& show = command(visit, "show", "one visit with prescriptions and bill");
        const auto id = required(show, "id", "id or visit code");
        const auto reason = optional(show, "--reason", "why an extra-sensitive record is opened");
        does(show, [=](Desk& desk) { return showVisit(desk, id(), reason()); });

        std::string names = "a rule by itself, JSON lines in and out:";
        for (const auto& [name, function] : calcFunctions())
            names += "\n  " + name.toStdString() + ": " + function.help.toStdString();
        auto& calc = command(m_app, "calc", names.c_str());
        const auto rule = required(calc, "name", "the rule");
        const auto input = optional(calc, "file", "JSON lines; standard input when not given or -");
        does(calc, [=](Desk&) { return runCalc(rule(), input()); });
    }

    void addPapers()
    {
        auto& print = command(m_app, "print", "write a paper as PDF");
        const auto kind = optional(print, "kind", "visit-slip, prescription, cost-statement, ...: see --list");
        const auto id = optional(print, "id", "id or number of the visit; of a receipt also the payment's id");
        const auto out = optional(print, "--out", "the PDF");
        const auto reissue = value(print, "--reissue", false, "mark it as issued again");
        const auto list = value(print, "--list", false, "the kinds of paper and the first days of their forms");
        print.callback([=, this] {
            m_needsFonts = !*list;
            m_command
                = [=](Desk& desk) { return *list ? listPapers() : printPaper(desk, kind(), id(), out(), *reissue); };
        });
    }

    void addSupport()
    {
        auto& support = group("support", "what helps whoever looks after the program");
        auto& make = command(support, "file", "versions, sizes, counts and error codes, without a single name");
        const auto out = optional(make, "--out", "the file; without it the content is only shown");
        does(make, [=](Desk& desk) { return makeSupportFile(desk, out()); });
    }

    void addExchange()
    {
        auto& bundle = group("bundle", "the signed and encrypted export for the level above");
        auto& make = command(bundle, "create", "all that changed since the last bundle to this receiver");
        const auto to = required(make, "--to", "the receiver's certificate (PEM); naming it confirms the receiver");
        const auto folder = required(make, "--out", "folder, for example on a USB stick");
        does(make, [=](Desk& desk) { return createBundle(desk, to(), folder()); });
        auto& check = command(bundle, "verify", "whether a bundle is whole; with the receiver's key, what is in it");
        const auto file = required(check, "file", "the bundle");
        const auto key = optional(check, "--key", "the receiver's private key (PEM)");
        does(check, [=](Desk&) { return verifyBundle(file(), key()); });

        auto& receiver = group("receiver", "whom bundles go to");
        does(command(receiver, "list", "everybody, with the last bundle to them"), listReceivers);
        auto& confirmed = command(receiver, "add", "show a certificate, or confirm it by its fingerprint");
        const auto pem = required(confirmed, "file", "the receiver's certificate (PEM)");
        const auto compared
            = optional(confirmed, "--fingerprint", "what the receiver read out: all of it, or 8 characters or more");
        does(confirmed, [=](Desk& desk) { return addReceiver(desk, pem(), compared()); });
        auto& withdrawn = command(receiver, "withdraw", "nothing more goes there");
        const auto whom = required(withdrawn, "fingerprint", "as receiver list shows it");
        does(withdrawn, [=](Desk& desk) { return withdrawReceiver(desk, whom()); });
        auto& waiting = command(receiver, "pending", "what the next bundle will bring");
        const auto toWhom = required(waiting, "fingerprint", "as receiver list shows it");
        does(waiting, [=](Desk& desk) { return showPending(desk, toWhom()); });

        auto& backup = group("backup", "copies that are proven to restore");
        auto& copy = command(backup, "create", "copy the station into one encrypted file");
        const auto target = required(copy, "--out", "folder");
        does(copy, [=](Desk& desk) { return createBackup(desk, target()); });
        does(command(backup, "list", "the backups that this station made and when they were proven"), listBackups);
        does(command(backup, "due", "what the settings ask for today: a backup, the proof of one"), doDueBackups);
        const char* instead = "file whose text is the recovery key, instead of --user and passphrase";
        auto& prove = command(backup, "verify", "restore into a scratch place and put it to every proof");
        const auto proven = required(prove, "file", "the backup");
        const auto proofKey = optional(prove, "--recovery-key-file", instead);
        does(prove, [=](Desk& desk) {
            desk.recoveryKeyFile = proofKey();
            return verifyBackup(desk, proven());
        });
        auto& restore = command(backup, "restore", "make a station of a backup");
        const auto source = required(restore, "file", "the backup");
        const auto into = required(restore, "--into", "folder that is empty or does not exist yet");
        const auto restoreKey = optional(restore, "--recovery-key-file", instead);
        does(restore, [=](Desk& desk) {
            desk.recoveryKeyFile = restoreKey();
            return restoreBackup(desk, source(), into());
        });
    }

    void addClaims()
    {
        auto& claim = group("claim", "insurance claims (BHYT)");
        auto& check = command(claim, "check", "what is wrong with the claims of a period");
        const auto from = required(check, "--from", "first day");
        const auto to = required(check, "--to", "last day");
        does(check, [=](Desk& desk) { return checkClaims(desk, from(), to()); });
        auto& write = command(claim, "export", "write claim files, and check-ins under checkin/");
        const auto first = required(write, "--from", "first day");
        const auto last = required(write, "--to", "last day");
        const auto folder = required(write, "--out", "folder");
        Text per = optional(write, "--per", "visit, day or month");
        *per.value = "visit";
        write.get_option("--per")->check(CLI::IsMember({"visit", "day", "month"}));
        const auto sinceLast = value(write, "--since-last", false, "only what never went out as it is now");
        does(write, [=](Desk& desk) { return exportClaims(desk, first(), last(), folder(), per(), *sinceLast); });
        auto& verify = command(claim, "verify", "what is wrong with claim files of any software");
        auto files = std::make_shared<std::vector<std::string>>();
        verify.add_option("files", *files, "claim and check-in files")->required();
        does(verify, [files](Desk&) {
            QStringList names;
            for (const std::string& file : *files)
                names << q(file);
            return verifyClaims(names);
        });
        does(command(claim, "rules", "every check with its code"), [](Desk&) { return listClaimRules(); });
    }

    void addReports()
    {
        auto& report = group("report", "the station's figures");
        does(command(report, "list", "the reports and what they take"), [](Desk&) { return listReports(); });
        auto& run = command(report, "run", "compute a report and show it, or write it into a file");
        const auto name = required(run, "name", "visits, diagnoses, ages, claims");
        const auto from = required(run, "--from", "first day");
        const auto to = required(run, "--to", "last day");
        Text by = optional(run, "--by", "day, week, month, quarter or year");
        *by.value = "month";
        run.get_option("--by")->check(CLI::IsMember({"day", "week", "month", "quarter", "year"}));
        const auto codes = value(run, "--codes", false, "diagnoses by the whole code, not by category");
        Text format = optional(run, "--format", "json, csv, xlsx or pdf");
        *format.value = "json";
        run.get_option("--format")->check(CLI::IsMember({"json", "csv", "xlsx", "pdf"}));
        const auto out = optional(run, "--out", "the file; json is shown when there is none");
        run.callback([=, this] {
            m_needsFonts = format() == u"pdf";
            m_command = [=](Desk& desk) {
                return runReport(desk, {name(), from(), to(), by(), *codes, format(), out()});
            };
        });
    }

    CLI::App m_app;
    std::string m_station;
    std::string m_user;
    std::string m_passphraseFile;
    std::string m_language = "vi";
    bool m_json = false;
    bool m_needsFonts = false;
    Command m_command;
};

/// Papers, reports and errors are Vietnamese: a shell without a UTF-8 locale must not garble them. No core files, so
/// that no patient's name is left in one.
void settleProcess()
{
    for (const char* name : {"LC_ALL", "LC_CTYPE", "LANG"}) {
        const QByteArray value = qgetenv(name);
        if (!value.isEmpty()) {
            if (!value.toUpper().contains("UTF-8") && !value.toUpper().contains("UTF8"))
                qputenv("LC_ALL", "C.UTF-8");
            break;
        }
        if (QByteArray(name) == "LANG")
            qputenv("LC_ALL", "C.UTF-8");
    }
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    std::signal(SIGXFSZ, SIG_IGN); // a file that may not grow is told by its sentence, not by a kill
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
}

int answer(const Result<Reply>& done, bool json)
{
    if (done && done->printed)
        return done->exitCode;
    QByteArray text;
    if (!done) {
        std::fprintf(stderr, "%s\n", done.error().message.toUtf8().constData());
        if (json)
            text = QJsonDocument(toJson(done.error())).toJson(QJsonDocument::Compact) + '\n';
    } else if (json) {
        text = (done->json.isArray() ? QJsonDocument(done->json.toArray()) : QJsonDocument(done->json.toObject()))
                   .toJson(QJsonDocument::Compact)
            + '\n';
    } else {
        text = asText(done->json).toUtf8();
    }
    const auto size = static_cast<std::size_t>(text.size());
    if (std::fwrite(text.constData(), 1, size, stdout) != size || std::fflush(stdout) != 0) {
        std::fprintf(stderr, "%s\n",
            QCoreApplication::translate("tramyte::cli", "Standard output cannot be written to.").toUtf8().constData());
        return 1;
    }
    return done ? done->exitCode : exitCodeOf(done.error());
}

} // namespace

int main(int argc, char* argv[])
{
    settleProcess();
    CommandLine line;
    if (const auto code = line.parse(argc, argv))
        return *code;
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false")); // Qt's talk of a missing desktop
    std::unique_ptr<QCoreApplication> application;
    if (line.needsFonts())
        application = std::make_unique<QGuiApplication>(argc, argv);
    else
        application = std::make_unique<QCoreApplication>(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("tramyte"));
    installTranslator(*application, line.language());
    try {
        Desk desk;
        return answer(line.run(desk), line.json());
    } catch (const std::exception& bug) {
        std::fprintf(stderr, "tramyte-cli: %s\n", bug.what());
        return 1;
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
// The commands for making stations, users and keys, the journal, settings and lists.
#include "app/cli/CommandLine.h"
#include "app/cli/Commands.h"

namespace tramyte::cli {

void CommandLine::addStation()
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
}

void CommandLine::addUsers()
{
    auto& user = group("user", "who may log in");
    auto& add = command(user, "add", "add a user; the passphrase comes from TRAMYTE_NEW_PASSPHRASE");
    const auto newName = required(add, "name", "log-in name");
    const auto roles
        = required(add, "--roles", "administrator, head, clinician, midwife, pharmacist, reception; joined by commas");
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
    auto& addedKey = command(
        key, "add", "give a user a new passphrase (TRAMYTE_NEW_PASSPHRASE), or make a new recovery key: add recovery");
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
}

void CommandLine::addJournal()
{
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
    const auto most = mostOf(entries);
    does(entries, [=](Desk& desk) {
        return listJournal(desk, {since(), until(), doer(), action(), kind(), thing(), *before, *most});
    });
    auto& states = command(journal, "states", "every state of one thing, oldest first");
    const auto stateKind = required(states, "kind", "patient, visit, user, setting, ...");
    const auto stateId = required(states, "id", "its id");
    does(states, [=](Desk& desk) { return listStates(desk, stateKind(), stateId()); });
}

void CommandLine::addSettings()
{
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

void CommandLine::addCatalogs()
{
    auto& catalog = group("catalog", "dated lists");
    auto& bring = command(catalog, "import", "bring a list (icd10, medicine, service, facility, area ...)");
    const auto kind = required(bring, "kind", "kind of list");
    const auto table = required(bring, "file", ".csv, .xlsx or .ods");
    const auto replace = value(bring, "--replace", false, "close codes that the file does not have");
    const auto tries = value(bring, "--dry-run", false, "only say what would happen, line by line");
    does(bring, [=](Desk& desk) { return importCatalog(desk, kind(), table(), *replace, *tries); });
}

} // namespace tramyte::cli

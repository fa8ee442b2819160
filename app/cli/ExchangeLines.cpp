// SPDX-License-Identifier: GPL-3.0-or-later
// The commands for what leaves the station: claims, bundles, backups, the support file.
#include "app/cli/CommandLine.h"
#include "app/cli/Commands.h"

namespace tramyte::cli {

void CommandLine::addClaims()
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

void CommandLine::addExchange()
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

void CommandLine::addSupport()
{
    auto& support = group("support", "what helps whoever looks after the program");
    auto& make = command(support, "file", "versions, sizes, counts and error codes, without a single name");
    const auto out = optional(make, "--out", "the file; without it the content is only shown");
    does(make, [=](Desk& desk) { return makeSupportFile(desk, out()); });
}

} // namespace tramyte::cli

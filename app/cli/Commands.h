// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Station.h"
#include "app/cli/Reply.h"

#include <memory>
#include <string>

namespace tramyte::cli {

/// What every command is given: the global options and, for those that ask for it, the open station.
class Desk {
public:
    QString stationFolder;
    QString userName;
    QString passphraseFile;
    QString recoveryKeyFile; ///< of a command that lets the recovery key stand for the passphrase
    bool json = false;

    /// Opens the station on first use, by the recovery key when there is one. Errors: those of Station::open; Usage
    /// when user or passphrase are not given.
    Result<app::Station*> station();
    /// The station if a command has opened it.
    app::Station* opened() { return m_station.get(); }
    /// --user. Error: Usage when it is not given.
    Result<QString> user() const;
    /// From the file. Errors: Io, NotFound, Validation.
    Result<crypto::RecoveryKey> recoveryKey() const;
    /// From --passphrase-file or TRAMYTE_PASSPHRASE. Error: Usage when neither is given, Io.
    Result<QString> passphrase() const;
    /// From TRAMYTE_NEW_PASSPHRASE. Error: Usage.
    Result<QString> newPassphrase() const;
    /// --station, else the default place in the user's data folder.
    QString folder() const;

    SystemClock clock;

private:
    std::unique_ptr<app::Station> m_station;
};

// --- stations, users, keys, settings ---
Result<Reply> createStation(Desk& desk, app::NewStation wanted);
Result<Reply> addUser(Desk& desk, const QString& name, const QString& roles, const QString& title,
    const QString& licence, const QString& fullName);
Result<Reply> listUsers(Desk& desk);
/// `roles`: words joined by commas, when they change.
Result<Reply> changeUser(Desk& desk, security::UserChange change, const std::optional<QString>& roles);
Result<Reply> disableUser(Desk& desk, const QString& name);
Result<Reply> addKey(Desk& desk, const QString& name);
Result<Reply> changeKey(Desk& desk);
Result<Reply> removeKey(Desk& desk, const QString& name);
Result<Reply> verifyJournal(Desk& desk);
struct JournalQuestion {
    QString from;
    QString to;
    QString user; ///< log-in name
    QString action;
    QString kind;
    QString id;
    qint64 before = 0;
    int limit = 50;
};
Result<Reply> listJournal(Desk& desk, const JournalQuestion& question);
Result<Reply> listStates(Desk& desk, const QString& kind, const QString& id);
Result<Reply> listSettings(Desk& desk);
Result<Reply> listValues(Desk& desk, const QString& name);
Result<Reply> setSetting(Desk& desk, const QString& name, const QString& value, const QString& from);

// --- the demo station ---
std::string demoHelp();
Result<Reply> createDemo(Desk& desk, int patients, int visits, quint64 seed, const QString& from, const QString& to);

// --- people and lists ---
Result<Reply> parseIdentity(const QString& payload);
/// What is to be done with a list of people.
struct ListWish {
    QString file;
    QString sheet;   ///< empty: the fullest
    QString columns; ///< fields by column, joined by commas; empty: by the headings
    bool dryRun = false;
    bool acceptGood = false;
    bool details = false;           ///< say more than the contract
    QString refused;                ///< file for the refused rows
    std::vector<QString> decisions; ///< `row=patient code` or `row=new`
};
Result<Reply> importPatients(Desk& desk, const ListWish& wish);
Result<Reply> showColumns(Desk& desk, const ListWish& wish);
Result<Reply> searchPatients(Desk& desk, const QString& text, int limit);
Result<Reply> showPatient(Desk& desk, const QString& id);
// --- records of one person ---
/// Looks through all records first, unless `asFound`.
Result<Reply> listDuplicates(Desk& desk, int limit, bool asFound);
Result<Reply> listDecisions(Desk& desk, int limit);
Result<Reply> comparePatients(Desk& desk, const QString& keep, const QString& drop);
/// `takes`: FIELD=keep or FIELD=drop.
Result<Reply> mergePatients(
    Desk& desk, const QString& keep, const QString& drop, const QStringList& takes, const QString& reason);
Result<Reply> unmergePatients(Desk& desk, const QString& dropped);
Result<Reply> markDistinct(Desk& desk, const QString& one, const QString& other, const QString& reason, bool undo);

/// Fields of a card as they were typed; those not given stay as they are.
struct CardWish {
    QString patient; ///< id or code
    QString card;    ///< id or code of the card; empty: the one that counts today, else the last
    std::optional<QString> code, from, to, facility, area, fiveYear, exemptFrom, sameHolder;
    int benefit = 0; ///< 0: not given
};
Result<Reply> addCard(Desk& desk, const CardWish& wish);
Result<Reply> correctCard(Desk& desk, const CardWish& wish);
Result<Reply> endCard(Desk& desk, const CardWish& wish, const QString& reason);
Result<Reply> checkCard(Desk& desk, const CardWish& wish, const QString& how, const QString& result,
    const QString& note, const QString& at);
Result<Reply> listEarlierCards(Desk& desk, const QString& patient);
Result<Reply> listLookups(Desk& desk);
Result<Reply> addNumber(Desk& desk, const QString& patient, const QString& kind, const QString& value,
    const QString& country, const QString& from, const QString& to, const QString& source);
Result<Reply> endNumber(Desk& desk, const QString& patient, const QString& value, const QString& day);
struct RelativeWish {
    QString relation;
    QString person; ///< id or code of a record; empty: by name
    QString name;
    QString number;
    QString phone;
    QString basis;
    QString from;
};
Result<Reply> addRelative(Desk& desk, const QString& patient, const RelativeWish& wish);
Result<Reply> endRelative(Desk& desk, const QString& patient, int index, const QString& day);
Result<Reply> listUnknown(Desk& desk);
Result<Reply> noteTold(Desk& desk, const QString& patient, const QString& at);

/// Of one hamlet; without one the hamlets themselves. `find`: by code, name or hamlet instead.
Result<Reply> listHouseholds(Desk& desk, const std::optional<QString>& hamlet, const QString& find);
Result<Reply> showHousehold(Desk& desk, const QString& id);
/// With everyone who lived there; who looked is noted.
Result<Reply> showHouseholdBook(Desk& desk, const QString& id);
Result<Reply> listDoctors(Desk& desk);
/// A doctor's residents; of whoever works when no doctor is named.
Result<Reply> showPanel(Desk& desk, const QString& doctor);
/// `dryRun`: only says what would happen, line by line.
Result<Reply> importCatalog(Desk& desk, const QString& kind, const QString& file, bool replace, bool dryRun);

// --- the day ---
Result<Reply> runWork(Desk& desk, const QString& file, bool keepGoing, qint64 fromLine, const QString& refs);
Result<Reply> listVisits(Desk& desk, const QString& day);
Result<Reply> listLeftOpen(Desk& desk);
/// `reason`: why an extra-sensitive record is opened; empty: none was given.
Result<Reply> showVisit(Desk& desk, const QString& id, const QString& reason = {});
// --- claims ---
Result<Reply> checkClaims(Desk& desk, const QString& from, const QString& to);
Result<Reply> exportClaims(
    Desk& desk, const QString& from, const QString& to, const QString& folder, const QString& per, bool sinceLast);
Result<Reply> verifyClaims(const QStringList& files);
Result<Reply> listClaimRules();

Result<Reply> runCalc(const QString& name, const QString& file);

// --- papers ---
/// `id`: the visit's id or number; of a receipt also the payment's id.
Result<Reply> printPaper(Desk& desk, const QString& kind, const QString& id, const QString& out, bool reissue);
Result<Reply> listPapers();

// --- reports ---
/// What `report run` was asked for, as it was typed.
struct ReportWish {
    QString name;
    QString from;
    QString to;
    QString granularity;
    bool codes = false; ///< diagnoses by the whole code
    QString format;
    QString out;
};
Result<Reply> listReports();
Result<Reply> runReport(Desk& desk, const ReportWish& wish);

// --- bundles and backups ---
Result<Reply> createBundle(Desk& desk, const QString& certificate, const QString& folder);
Result<Reply> listReceivers(Desk& desk);
/// Without a fingerprint the certificate is only shown.
Result<Reply> addReceiver(Desk& desk, const QString& certificate, const QString& fingerprint);
Result<Reply> withdrawReceiver(Desk& desk, const QString& fingerprint);
Result<Reply> showPending(Desk& desk, const QString& fingerprint);
Result<Reply> verifyBundle(const QString& file, const QString& keyFile);
Result<Reply> createBackup(Desk& desk, const QString& folder);
Result<Reply> listBackups(Desk& desk);
Result<Reply> doDueBackups(Desk& desk);
Result<Reply> verifyBackup(const Desk& desk, const QString& file);
Result<Reply> restoreBackup(const Desk& desk, const QString& file, const QString& folder);

// --- what helps whoever looks after the program ---
/// The support file's content; also written when `out` is given.
Result<Reply> makeSupportFile(Desk& desk, const QString& out);

/// Asks the terminal line of "how far" on standard error when people watch.
std::function<bool(qint64, qint64)> progressLine();

} // namespace tramyte::cli

// SPDX-License-Identifier: GPL-3.0-or-later
// A list of 100,000 people, from the .csv file to the committed station, each row judged, matched and journalled. The
// reference copies the very rows that came of it out of the station beforehand and puts them into the same tables and
// indexes of another file, by plain prepared statements in one transaction.
#include "core/catalog/BuiltInCatalogue.h"
#include "core/patient/PeopleImport.h"
#include "core/storage/Migrator.h"
#include "tests/bench/Bench.h"
#include "tests/bench/DemoStation.h"

#include <QFile>
#include <QTemporaryDir>
#include <SQLiteCpp/SQLiteCpp.h>

extern "C" int sqlite3_key(sqlite3* db, const void* key, int size);

using namespace tramyte;
using namespace tramyte::bench;

namespace {

constexpr const char* kKeyText = "x'6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b'"; // 32 times `k`

crypto::SecretBytes key()
{
    return crypto::SecretBytes::copyOf(QByteArray(32, 'k'));
}

std::unique_ptr<storage::Database> newStation(const QString& path)
{
    auto db = expect(storage::Database::create(path, key()));
    expect(storage::migrate(*db, storage::builtInMigrations()));
    expect(db->execute("INSERT INTO user(id, name, full_name, entered_at) VALUES (1, 'lan', 'Lan', 0)"));
    expect(db->checkpoint());
    return db;
}

/// People of all ages with numbers, cards, phones, hamlets and households of four.
void writeList(const QString& path, int count)
{
    static const char* const families[] = {"Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Phan", "Vũ", "Đặng", "Bùi", "Đỗ"};
    static const char* const givens[] = {"An", "Bình", "Chi", "Dũng", "Giang", "Hà", "Hồng", "Hường", "Khôi", "Lan",
        "Mơ", "Nga", "Oanh", "Phúc", "Quý", "Sơn", "Thảo", "Út", "Vân", "Yến"};
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        giveUp(cannotWrite(path, 0, file.errorString()));
    file.write(
        "STT,Mã hộ,Họ và tên,Ngày sinh,Giới tính,Số CCCD,Mã thẻ BHYT,Thẻ từ ngày,Thẻ đến ngày,Nơi ĐKKCB,SĐT,Dân tộc,"
        "Địa chỉ,Thôn\n");
    for (int i = 0; i < count; ++i) {
        const bool isFemale = i % 2 == 1;
        const QDate birth = QDate(1935, 1, 1).addDays((qint64(i) * 7919) % 33000);
        const QString number = QStringLiteral("%1").arg(i, 6, 10, QLatin1Char('0'));
        const int century = (birth.year() >= 2000 ? 2 : 0) + (isFemale ? 1 : 0);
        const QString citizenId
            = QStringLiteral("037%1%2%3").arg(century).arg(birth.year() % 100, 2, 10, QLatin1Char('0')).arg(number);
        const QStringList cells{QString::number(i + 1), QStringLiteral("H%1").arg(i / 4),
            QString::fromUtf8(families[i % 10]) + (isFemale ? QStringLiteral(" Thị ") : QStringLiteral(" Văn "))
                + QString::fromUtf8(givens[(i / 10) % 20]),
            birth.toString(QStringLiteral("dd/MM/yyyy")), isFemale ? QStringLiteral("Nữ") : QStringLiteral("Nam"),
            citizenId, QStringLiteral("GD437370%1").arg(i, 7, 10, QLatin1Char('0')), QStringLiteral("01/01/2026"),
            QStringLiteral("31/12/2026"), QStringLiteral("37999"), QStringLiteral("0912") + number,
            i % 9 == 0 ? QStringLiteral("Mường") : QStringLiteral("Kinh"), QStringLiteral("Số %1").arg(i % 300),
            QStringLiteral("Thôn %1").arg(i % 40)};
        file.write(cells.join(QLatin1Char(',')).toUtf8() + "\n");
    }
}

/// All rows of one table, as they lie ready for the reference.
struct ReadyTable {
    std::string name;
    std::string columns;
    int width = 0;
    std::vector<std::vector<std::variant<std::monostate, std::int64_t, std::string, std::vector<char>>>> rows;
};

std::unique_ptr<SQLite::Database> openPlain(const QString& path)
{
    auto db = std::make_unique<SQLite::Database>(path.toStdString(), SQLite::OPEN_READWRITE);
    sqlite3_key(db->getHandle(), kKeyText, static_cast<int>(std::strlen(kKeyText)));
    if (db->execAndGet("PRAGMA cipher_version").getString()[0] != '3')
        SQLite::Statement(*db, "PRAGMA cipher_compatibility = 3").executeStep();
    SQLite::Statement(*db, "PRAGMA cipher_page_size = 4096").executeStep();
    db->exec("PRAGMA temp_store = MEMORY");
    db->exec("PRAGMA foreign_keys = ON");
    db->exec("PRAGMA synchronous = FULL");
    SQLite::Statement(*db, "PRAGMA journal_mode = WAL").executeStep();
    return db;
}

std::vector<ReadyTable> takeOut(const QString& path)
{
    const auto db = openPlain(path);
    std::vector<ReadyTable> tables;
    // with what each is read from: an index of words keeps no text of its own
    const std::pair<const char*, const char*> names[] = {{"household", "*"}, {"patient", "*"}, {"insurance_card", "*"},
        {"stay", "*"}, {"person_name", "*"}, {"name_fts", "id AS docid, words FROM person_name"}, {"hamlet_name", "*"},
        {"hamlet_fts", "id AS docid, folded FROM hamlet_name"}, {"person_search", "*"}, {"patient_number", "*"},
        {"patient_identifier", "*"}, {"card_check", "*"}, {"number_series", "*"}, {"journal", "*"}};
    for (const auto& [name, columns] : names) {
        ReadyTable table{name, {}, 0, {}};
        const std::string from = columns[0] == '*' ? "* FROM " + table.name : std::string(columns);
        SQLite::Statement select(*db, "SELECT " + from);
        table.width = select.getColumnCount();
        for (int i = 0; i < table.width; ++i)
            table.columns += (i == 0 ? "" : ", ") + std::string(select.getColumnName(i));
        while (select.executeStep()) {
            auto& row = table.rows.emplace_back();
            for (int i = 0; i < table.width; ++i) {
                const SQLite::Column column = select.getColumn(i);
                if (column.isNull())
                    row.emplace_back();
                else if (column.isInteger())
                    row.emplace_back(column.getInt64());
                else if (column.isBlob())
                    row.emplace_back(std::vector<char>(static_cast<const char*>(column.getBlob()),
                        static_cast<const char*>(column.getBlob()) + column.getBytes()));
                else
                    row.emplace_back(std::string(column.getText(), static_cast<std::size_t>(column.getBytes())));
            }
        }
        tables.push_back(std::move(table));
    }
    return tables;
}

void putIn(SQLite::Database& db, const std::vector<ReadyTable>& tables)
{
    SQLite::Transaction transaction(db);
    for (const ReadyTable& table : tables) {
        std::string marks = "?";
        for (int i = 1; i < table.width; ++i)
            marks += ", ?";
        SQLite::Statement insert(db, "INSERT INTO " + table.name + "(" + table.columns + ") VALUES (" + marks + ")");
        for (const auto& row : table.rows) {
            int at = 0;
            for (const auto& value : row) {
                ++at;
                if (const auto* number = std::get_if<std::int64_t>(&value))
                    insert.bind(at, *number);
                else if (const auto* text = std::get_if<std::string>(&value))
                    insert.bindNoCopy(at, *text);
                else if (const auto* bytes = std::get_if<std::vector<char>>(&value))
                    insert.bindNoCopy(at, bytes->data(), static_cast<int>(bytes->size()));
                else
                    insert.bind(at);
            }
            insert.exec();
            insert.reset();
        }
    }
    transaction.commit();
}

} // namespace

BENCH("import", "100,000 rows of a list: at most 4x a plain SQLCipher bulk insert of the same rows, tables and indexes")
{
    const auto count = static_cast<int>(Report::scaled(100'000));
    QTemporaryDir folder;
    const QString list = folder.filePath(QStringLiteral("list.csv"));
    writeList(list, count);

    const FixedClock clock(instantOf(QDate(2026, 11, 20), QTime(8, 0)));
    const auto lists = expect(catalog::BuiltInCatalogue::load());
    const security::Session session{
        {1}, QStringLiteral("lan"), QStringLiteral("Lan"), {}, {}, {security::Role::Reception}};
    const auto take = [&](storage::Database& db, bool isDry) {
        IdGenerator ids(clock, 1, 0);
        journal::Journal journal(db, clock, {1, QStringLiteral("0badcafe")});
        journal::DoneTokens tokens(db, clock);
        ChangeFeed changes;
        journal::Ledger ledger{db, clock, ids, journal, tokens, changes};
        patient::PatientService patients(ledger, *lists, 1);
        patient::PeopleImport service(ledger, *lists, patients);
        const auto look = expect(service.look(session, list));
        auto reader = expect(patient::PeopleReader::open(look));
        const auto outcome = expect(service.import(session, *reader, {.dryRun = isDry}));
        if (outcome.added != count)
            giveUp({ErrorKind::Validation, QStringLiteral("bench.import"), QString::number(outcome.added)});
    };
    const QString path = folder.filePath(QStringLiteral("station.db"));
    double trial = 0;
    double program = 0;
    {
        const auto db = newStation(path);
        trial = once([&] { take(*db, true); });
        program = once([&] { take(*db, false); });
    }
    const double memory = peakMemoryMb();

    const auto ready = takeOut(path);
    const QString plain = folder.filePath(QStringLiteral("plain.db"));
    newStation(plain).reset();
    const auto db = openPlain(plain);
    const double reference = once([&] { putIn(*db, ready); });
    report.add("load", program, reference, count);
    report.add("trial", trial, {}, count);
    report.addAs("MB", "peakMemory", memory, {}, count);
}

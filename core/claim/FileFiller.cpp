// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claim/FileFiller.h"

#include "core/base/SafeFile.h"
#include "core/crypto/Sha256.h"
#include "core/storage/Database.h"

#include <QDir>
#include <QFile>

namespace tramyte::claim {

namespace {

const QString kCheckIns = QStringLiteral("checkin");
const QString kEnding = QStringLiteral(".xml");

} // namespace

QString FileFiller::nameOf(const DueVisit& visit, const Claim& claim) const
{
    // by the day of closing, in whose order the visits come: each file is filled in one go
    const QDate day = localDay(visit.closedAt);
    switch (m_options.per) {
    case PerFile::Visit: return claim.visit();
    case PerFile::Day: return m_station + u'-' + day.toString(QStringLiteral("yyyyMMdd"));
    case PerFile::Month: return m_station + u'-' + day.toString(QStringLiteral("yyyyMM"));
    }
    Q_UNREACHABLE();
}

QString FileFiller::freeName(const QString& name) const
{
    // what is new since an earlier export must not take the place of that export
    if (!m_options.sinceLast || m_options.per == PerFile::Visit)
        return name + kEnding;
    QString wanted = name + kEnding;
    for (int number = 2; QFile::exists(QDir(m_options.folder).filePath(wanted)); ++number)
        wanted = QStringLiteral("%1-%2%3").arg(name).arg(number).arg(kEnding);
    return wanted;
}

Result<void> FileFiller::write(const QString& name, const QByteArray& bytes) const
{
    return writeSafely(QDir(m_options.folder).filePath(name), bytes);
}

Result<void> FileFiller::add(const DueVisit& visit, Claim claim, const std::optional<Row>& notice)
{
    const QString name = nameOf(visit, claim);
    if (name != m_name) {
        TRY(finish());
        m_name = name;
    }
    if (notice)
        m_notices.push_back({kCheckIns + u'/' + claim.visit() + kEnding, *notice});
    m_claims.push_back(std::move(claim));
    m_visits.push_back(visit);
    return {};
}

Result<void> FileFiller::finish()
{
    if (m_claims.empty())
        return {};
    const QString name = freeName(m_name);
    TRY_LET(bytes, m_writer.write(ClaimFile{m_station, m_ledger.clock.today(), m_claims}));
    for (const Notice& notice : m_notices) {
        TRY_LET(noticeBytes, m_writer.write(CheckInFile{{notice.row}}));
        TRY(write(notice.file, noticeBytes));
        m_outcome.checkIns << notice.file;
    }
    TRY(write(name, bytes));
    const QString sha256 = QString::fromLatin1(crypto::Sha256::of(bytes).toHex());
    const Instant now = m_ledger.clock.now();
    TRY(m_ledger.db.transaction([&] { return m_log.insertFile(m_ledger.ids, name, sha256, m_visits, now); }));
    m_outcome.files << name;
    m_outcome.claims += static_cast<int>(m_claims.size());
    m_claims.clear();
    m_visits.clear();
    m_notices.clear();
    return {};
}

} // namespace tramyte::claim

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claim/Verify.h"

#include "core/claim/ClaimChecker.h"
#include "core/claim/ClaimReader.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <algorithm>

namespace tramyte::claim {

namespace {

Result<void> open(QFile& file)
{
    const QFileInfo info(file.fileName());
    if (!info.exists() || info.isDir())
        return fail(ErrorKind::NotFound, QStringLiteral("claim.unreadable"),
            QCoreApplication::translate("tramyte::claim", "There is no file %1.").arg(file.fileName()));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Io, QStringLiteral("claim.unreadable"),
            QCoreApplication::translate("tramyte::claim", "The file %1 cannot be opened.").arg(file.fileName()),
            file.errorString());
    return {};
}

} // namespace

bool Verification::hasErrors() const
{
    return std::any_of(
        findings.begin(), findings.end(), [](const Finding& finding) { return finding.severity == Severity::Error; });
}

Result<Verification> verifyFiles(
    const QStringList& paths, const catalog::Catalogue& lists, const VerifyProgress& progress)
{
    for (const QString& path : paths) { // a mistyped name is said at once, not after an hour
        QFile file(path);
        TRY(open(file));
    }
    Verification done;
    const DefinitionBook book(lists);
    ClaimChecker checker(lists, book);
    const auto append = [&](std::vector<Finding> findings) {
        std::move(findings.begin(), findings.end(), std::back_inserter(done.findings));
    };
    for (const QString& path : paths) {
        QFile file(path);
        TRY(open(file));
        ++done.files;
        Result<void> checked;
        const auto sink = [&](const Claim& claim, QDate day, Findings& findings) {
            ++done.claims;
            checked = checker.check(claim, day, findings);
            append(findings.take());
            return checked.has_value() && (!progress || progress(done.files, done.claims));
        };
        TRY_LET(read, readFile(file, path, book, sink));
        TRY(checked);
        append(std::move(read.findings));
        if (read.kind == FileRead::Kind::CheckIn) {
            Findings findings(path, read.checkIn.rows.empty() ? QString() : read.checkIn.rows.front().value(u"MA_LK"));
            TRY(checker.check(read.checkIn, findings));
            append(findings.take());
            done.claims += static_cast<int>(read.checkIn.rows.size());
        }
        if (read.stopped || (progress && !progress(done.files, done.claims)))
            break;
    }
    return done;
}

QJsonObject toJson(const Verification& verification)
{
    QJsonArray findings;
    for (const Finding& finding : verification.findings)
        findings.append(toJson(finding));
    return {{QStringLiteral("files"), verification.files}, {QStringLiteral("claims"), verification.claims},
        {QStringLiteral("findings"), findings}};
}

QJsonArray rulesToJson()
{
    QJsonArray all;
    for (const RuleInfo& info : rules())
        all.append(QJsonObject{{QStringLiteral("code"), QString::fromLatin1(info.code)},
            {QStringLiteral("severity"),
                info.severity == Severity::Error ? QStringLiteral("error") : QStringLiteral("warning")},
            {QStringLiteral("sentence"), sentenceOf(info.rule)}});
    return all;
}

} // namespace tramyte::claim

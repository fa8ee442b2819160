// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/PersonFiles.h"

#include "core/base/SafeFile.h"
#include "ui/print/PdfFile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

namespace tramyte::print {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("tramyte::print", text);
}

} // namespace

patient::DisclosureOutlet personOutlet(const QString& folder, PersonParts parts)
{
    auto waiting = std::make_shared<std::vector<std::unique_ptr<SafeFile>>>();
    patient::DisclosureOutlet outlet;
    outlet.prepare = [folder, parts = std::move(parts), waiting](
                         const patient::Disclosure& disclosure) -> Result<std::vector<patient::GivenFile>> {
        if (!parts.paper && !parts.fhir)
            return failField(QStringLiteral("format"), QStringLiteral("disclosure.formatMissing"),
                tr("Choose at least one kind of file."));
        if (!QFileInfo(folder).isDir())
            return failField(QStringLiteral("folder"), QStringLiteral("disclosure.folder"),
                tr("There is no folder %1. Choose another.").arg(folder));
        std::vector<patient::GivenFile> files;
        const auto add = [&](const QString& ending, const QByteArray& bytes) -> Result<void> {
            const QString name = QStringLiteral("ho-so-%1.%2").arg(disclosure.number, ending);
            const QString path = QDir(folder).filePath(name);
            if (QFileInfo::exists(path))
                return failField(QStringLiteral("folder"), QStringLiteral("disclosure.fileExists"),
                    tr("There is a file %1 already. Choose another folder.").arg(path));
            TRY_LET(file, SafeFile::create(path, true));
            TRY(file->write(bytes));
            TRY(file->flush());
            waiting->push_back(std::move(file));
            files.push_back({name, bytes.size(),
                QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex())});
            return {};
        };
        if (parts.paper) {
            TRY_LET(paper, parts.paper(disclosure));
            TRY_LET(pdf, makePdf({paper}));
            TRY(add(QStringLiteral("pdf"), pdf));
        }
        if (parts.fhir) {
            TRY_LET(bundle, parts.fhir(disclosure));
            TRY(add(QStringLiteral("fhir.json"), bundle));
        }
        return files;
    };
    outlet.publish = [waiting]() -> Result<void> {
        const auto files = std::move(*waiting); // what is not published is taken away here
        for (const auto& file : files)
            TRY(file->commit(false));
        return {};
    };
    return outlet;
}

} // namespace tramyte::print

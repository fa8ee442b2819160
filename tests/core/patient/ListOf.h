// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/PeopleReader.h"
#include "tests/support/Check.h"

#include <QFile>
#include <QTemporaryDir>

namespace tramyte {

/// A list of people as a file of its own.
class ListOf {
public:
    explicit ListOf(const QByteArray& bytes, const QString& name = QStringLiteral("list.csv"))
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        m_path = file.fileName();
    }
    QString path() const { return m_path; }
    QString path(const QString& name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
    QString m_path;
};

/// Everybody in a list, and why the others are not.
struct ReadList {
    patient::ListPreview preview;
    std::vector<patient::ListedPerson> people;
    std::vector<patient::RefusedRow> refused;
    std::vector<int> passedOver;

    /// `row:column` of each refusal.
    QStringList places() const
    {
        QStringList all;
        for (const patient::RefusedRow& it : refused)
            all << QString::number(it.row) + u':' + it.column;
        return all;
    }
};

inline ReadList readList(patient::ListPreview preview)
{
    auto reader = ok(patient::PeopleReader::open(preview));
    ReadList list{std::move(preview), {}, {}, {}};
    while (auto person = ok(reader->next())) {
        for (const patient::RefusedRow& it : person->faults)
            list.refused.push_back(it);
        if (person->faults.empty())
            list.people.push_back(std::move(*person));
    }
    list.passedOver = reader->passedOver();
    return list;
}

inline ReadList readList(const QByteArray& csv)
{
    const ListOf file(csv);
    return readList(ok(patient::lookAtList(file.path())));
}

} // namespace tramyte

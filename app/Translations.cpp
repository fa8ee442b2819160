// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Translations.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QTranslator>
#include <memory>

namespace tramyte {

namespace {

/// Finds a message of ours under whichever context it was collected: a helper `tr()` of a source file asks by its room
/// (`tramyte::visit`), while the words were collected under the class it stands in (`tramyte::visit::VisitService`).
class RoomTranslator final : public QTranslator {
public:
    explicit RoomTranslator(QList<QByteArray> contexts) : m_contexts(std::move(contexts)) {}

    bool isEmpty() const override { return false; } // a language may have no messages of its own and still be spoken

    QString translate(const char* context, const char* source, const char* comment, int n) const override
    {
        QString found = QTranslator::translate(context, source, comment, n);
        if (!found.isEmpty() || !QByteArrayView(context).startsWith("tramyte"))
            return found;
        for (const QByteArray& other : m_contexts) {
            found = QTranslator::translate(other.constData(), source, comment, n);
            if (!found.isEmpty())
                break;
        }
        return found;
    }

private:
    QList<QByteArray> m_contexts;
};

QList<QByteArray> contextsOf(const QString& language)
{
    QFile list(":/i18n/tramyte_" + language + ".contexts");
    QList<QByteArray> contexts;
    if (list.open(QIODevice::ReadOnly))
        for (const QByteArray& line : list.readAll().split('\n'))
            if (!line.isEmpty())
                contexts << line;
    return contexts;
}

} // namespace

QStringList languages()
{
    return {"vi", "en"};
}

bool installTranslator(QCoreApplication& application, const QString& language)
{
    if (!languages().contains(language))
        return false;
    const QString name = QStringLiteral("tramyte.translator");
    auto translator = std::make_unique<RoomTranslator>(contextsOf(language));
    if (!translator->load(":/i18n/tramyte_" + language + ".qm"))
        return false;
    // Whichever was there goes: Qt would ask it for what the new one lacks.
    delete application.findChild<QTranslator*>(name, Qt::FindDirectChildrenOnly);
    translator->setObjectName(name);
    translator->setParent(&application);
    application.installTranslator(translator.release());
    QLocale::setDefault(QLocale(language == "vi" ? "vi_VN" : "en_GB"));
    return true;
}

} // namespace tramyte

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/Templates.h"

#include "core/base/Instant.h"

#include <QDir>
#include <QRegularExpression>
#include <kainjow/mustache.hpp>

namespace tramyte::document {

namespace km = kainjow::mustache;

struct Templates::Parsed {
    QString source;
    PageFormat page;
    km::mustache filled{std::string()};
};

namespace {

std::string escaped(const std::string& value)
{
    QString text = QString::fromStdString(value).toHtmlEscaped();
    // Line breaks stay line breaks, and the painter's own marks cannot come from a value.
    text.remove(QRegularExpression(QStringLiteral("[\\x{E000}-\\x{F8FF}]")));
    text.replace(QStringLiteral("\r\n"), QStringLiteral("<br/>")).replace(u'\n', QStringLiteral("<br/>"));
    return text.toStdString();
}

km::data toMustache(const TemplateModel& model)
{
    km::data object{km::data::type::object};
    for (const auto& [name, value] : model.values()) {
        const std::string key = name.toStdString();
        if (const auto* text = std::get_if<QString>(&value)) {
            // an empty text would count as true in kainjow
            object.set(key, text->isEmpty() ? km::data(false) : km::data(text->toStdString()));
        } else if (const auto* flag = std::get_if<bool>(&value)) {
            object.set(key, km::data(*flag));
        } else {
            km::data list{km::data::type::list};
            for (const auto& row : std::get<TemplateModel::Rows>(value))
                list.push_back(toMustache(row));
            object.set(key, std::move(list));
        }
    }
    return object;
}

std::optional<PageFormat> parsePage(const QString& line)
{
    static const QRegularExpression pattern(
        QStringLiteral("^<!-- (A4|A5) (portrait|landscape); margins (\\d+) (\\d+) (\\d+) (\\d+) -->$"));
    const auto match = pattern.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    PageFormat page;
    page.widthMm = match.captured(1) == u"A4" ? 210 : 148;
    page.heightMm = match.captured(1) == u"A4" ? 297 : 210;
    if (match.captured(2) == u"landscape")
        std::swap(page.widthMm, page.heightMm);
    page.leftMm = match.captured(3).toInt();
    page.topMm = match.captured(4).toInt();
    page.rightMm = match.captured(5).toInt();
    page.bottomMm = match.captured(6).toInt();
    return page;
}

} // namespace

Templates::Templates(QString folder) : m_folder(std::move(folder))
{
}

Templates::~Templates() = default;

QStringList Templates::kinds() const
{
    QStringList kinds;
    for (const QString& name : QDir(m_folder).entryList({QStringLiteral("*.html")}, QDir::Files, QDir::Name))
        kinds.append(name.section(u'.', 0, 0));
    kinds.removeDuplicates();
    kinds.sort();
    return kinds;
}

std::vector<QDate> Templates::editions(const QString& kind) const
{
    std::vector<QDate> days;
    for (const QString& name : QDir(m_folder).entryList({kind + QStringLiteral(".*.html")}, QDir::Files, QDir::Name)) {
        if (const auto day = parseDay(name.section(u'.', 1, 1)))
            days.push_back(*day);
    }
    std::sort(days.begin(), days.end());
    return days;
}

Result<QString> Templates::read(const QString& name, int depth) const
{
    const auto unreadable = [&name](const QString& detail) {
        return fail(ErrorKind::Damaged, QStringLiteral("document.template"),
            tr("The template %1 of this paper cannot be read. Install the program again.").arg(name), detail);
    };
    constexpr int deepest = 4; // a part that names itself would never end
    QFile file(m_folder + u'/' + name);
    if (depth > deepest || !file.open(QIODevice::ReadOnly))
        return unreadable(file.errorString());
    QString text = QString::fromUtf8(file.readAll());
    static const QRegularExpression part(QStringLiteral("\\{\\{> *([a-z0-9-]+) *\\}\\}"));
    for (auto match = part.match(text); match.hasMatch(); match = part.match(text)) {
        TRY_LET(inner, read(QStringLiteral("part/%1.html").arg(match.captured(1)), depth + 1));
        text.replace(match.capturedStart(), match.capturedLength(), inner.trimmed());
    }
    if (text.contains(QStringLiteral("{{>")))
        return unreadable(QStringLiteral("a part's name is not understood"));
    return text;
}

Result<Templates::Parsed*> Templates::require(const QString& kind, QDate day) const
{
    QDate edition;
    for (const QDate first : editions(kind)) {
        if (first <= day)
            edition = first;
    }
    if (!edition.isValid())
        return fail(ErrorKind::Validation, QStringLiteral("document.noTemplate"),
            tr("There is no template of the paper “%1” for %2.").arg(kind, day.toString(QStringLiteral("dd/MM/yyyy"))));
    const QString name = QStringLiteral("%1.%2.html").arg(kind, edition.toString(Qt::ISODate));
    const auto known = m_parsed.find(name);
    if (known != m_parsed.end())
        return known->second.get();

    TRY_LET(text, read(name));
    auto parsed = std::make_unique<Parsed>();
    const auto page = parsePage(text.section(u'\n', 0, 0));
    parsed->source = text.section(u'\n', 1);
    parsed->filled = km::mustache(parsed->source.toStdString());
    parsed->filled.set_custom_escape(escaped);
    if (!page || !parsed->filled.is_valid())
        return fail(ErrorKind::Damaged, QStringLiteral("document.template"),
            tr("The template %1 of this paper is damaged. Install the program again.").arg(name),
            QString::fromStdString(parsed->filled.error_message()));
    parsed->page = *page;
    return m_parsed.emplace(name, std::move(parsed)).first->second.get();
}

Result<QString> Templates::render(const QString& kind, QDate day, const TemplateModel& model) const
{
    TRY_LET(parsed, require(kind, day));
    return QString::fromStdString(parsed->filled.render(toMustache(model)));
}

Result<PageFormat> Templates::page(const QString& kind, QDate day) const
{
    TRY_LET(parsed, require(kind, day));
    return parsed->page;
}

Result<QString> Templates::source(const QString& kind, QDate day) const
{
    TRY_LET(parsed, require(kind, day));
    return parsed->source;
}

} // namespace tramyte::document

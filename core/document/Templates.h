// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/document/Paper.h"
#include "core/document/TemplateModel.h"

#include <QCoreApplication>
#include <QDate>
#include <memory>

namespace tramyte::document {

/// The dated templates of all papers: `resources/print/<paper>.<first valid day>.html`. The first line of a template is
/// a comment that gives the sheet, `<!-- A5 portrait; margins 12 10 10 12 -->` (left, top, right, bottom in mm), the
/// rest is mustache: `{{name}}`, `{{#name}}..{{/name}}`, `{{^name}}..{{/name}}` and `{{> part}}` for
/// `resources/print/part/<part>.html`. Each template is read and parsed once. Not for use by two threads at a time.
class Templates {
    Q_DECLARE_TR_FUNCTIONS(tramyte::document::Templates)
public:
    /// `folder` holds the templates; by default the program's own.
    explicit Templates(QString folder = QStringLiteral(":/print"));
    ~Templates();
    Templates(const Templates&) = delete;
    Templates& operator=(const Templates&) = delete;

    /// The kinds of paper for which there is a template, sorted.
    QStringList kinds() const;
    /// First valid days of one kind's templates, rising.
    std::vector<QDate> editions(const QString& kind) const;

    /// The template of the day of the event, filled; every value is escaped, line breaks in values become `<br/>`.
    /// Errors: Validation `document.noTemplate` (no edition holds on `day`), Damaged `document.template`.
    Result<QString> render(const QString& kind, QDate day, const TemplateModel& model) const;
    /// The sheet that the template asks for. Errors as for `render`.
    Result<PageFormat> page(const QString& kind, QDate day) const;
    /// The template's text, parts put in. Errors as for `render`.
    Result<QString> source(const QString& kind, QDate day) const;

private:
    struct Parsed;
    Result<Parsed*> require(const QString& kind, QDate day) const;
    Result<QString> read(const QString& name, int depth = 0) const;

    QString m_folder;
    mutable std::map<QString, std::unique_ptr<Parsed>> m_parsed;
};

} // namespace tramyte::document

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/claim/Rules.h"

#include <QString>
#include <QXmlStreamReader>
#include <optional>
#include <vector>

namespace tramyte::claim {

/// One element of a table document. Prefixes and attributes are dropped: no table uses them.
struct XmlNode {
    QString tag;
    QString text; ///< its own text, CDATA included
    std::vector<XmlNode> children;

    const XmlNode* child(QStringView tag) const;
};

/// What stopped the reading of a document.
struct XmlProblem {
    Rule rule = Rule::Xml;
    QString detail; ///< a sentence with line and column; may be empty
};

/// Steps through XML that anyone may have written: no document type definitions (so no entity bombs), no depth and no
/// number of elements that a claim cannot have.
class XmlWalker {
public:
    explicit XmlWalker(QXmlStreamReader& reader);

    /// The next token; Invalid after the end and after any problem.
    QXmlStreamReader::TokenType next();
    QString tag() const; ///< of the current element, without prefix
    QXmlStreamReader& reader() { return m_reader; }
    /// Reads the current element with everything in it, up to its end tag. Text outside the leaves is dropped.
    XmlNode readTree();
    const std::optional<XmlProblem>& problem() const { return m_problem; }
    void stop(Rule rule, const QString& detail = {});
    /// Starts counting elements anew: the limit is one of each table.
    void startTable() { m_elements = 0; }

private:
    QXmlStreamReader& m_reader;
    int m_depth = 0;
    int m_elements = 0;
    std::optional<XmlProblem> m_problem;
};

} // namespace tramyte::claim

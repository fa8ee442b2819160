// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claim/XmlTree.h"

#include <QCoreApplication>
#include <algorithm>

namespace tramyte::claim {

namespace {

// far beyond the longest stay (some 800 lines of 47 fields), far below what would hurt an old computer
constexpr int MAX_DEPTH = 40;
constexpr int MAX_ELEMENTS = 1'000'000;

} // namespace

const XmlNode* XmlNode::child(QStringView name) const
{
    const auto found
        = std::find_if(children.begin(), children.end(), [&](const auto& each) { return each.tag == name; });
    return found == children.end() ? nullptr : &*found;
}

XmlWalker::XmlWalker(QXmlStreamReader& reader) : m_reader(reader)
{
    m_reader.setNamespaceProcessing(false); // a forgotten declaration of xsi is no reason to refuse a claim
}

void XmlWalker::stop(Rule rule, const QString& detail)
{
    if (!m_problem)
        m_problem = XmlProblem{rule, detail};
}

QXmlStreamReader::TokenType XmlWalker::next()
{
    if (m_problem)
        return QXmlStreamReader::Invalid;
    const auto token = m_reader.readNext();
    switch (token) {
    case QXmlStreamReader::DTD: stop(Rule::Doctype); return QXmlStreamReader::Invalid;
    case QXmlStreamReader::StartElement:
        if (++m_depth > MAX_DEPTH || ++m_elements > MAX_ELEMENTS) {
            stop(Rule::TooLarge);
            return QXmlStreamReader::Invalid;
        }
        break;
    case QXmlStreamReader::EndElement: --m_depth; break;
    case QXmlStreamReader::Invalid:
        if (m_reader.hasError())
            stop(Rule::Xml,
                QCoreApplication::translate("tramyte::claim", "It cannot be read on from line %1, column %2.")
                    .arg(m_reader.lineNumber())
                    .arg(m_reader.columnNumber()));
        break;
    default: break;
    }
    return token;
}

QString XmlWalker::tag() const
{
    const QStringView name = m_reader.qualifiedName();
    return name.sliced(name.lastIndexOf(u':') + 1).toString();
}

XmlNode XmlWalker::readTree()
{
    XmlNode root{tag(), {}, {}};
    std::vector<XmlNode> open;
    open.push_back(std::move(root));
    while (true) {
        switch (next()) {
        case QXmlStreamReader::StartElement: open.push_back({tag(), {}, {}}); break;
        case QXmlStreamReader::Characters: open.back().text += m_reader.text(); break;
        case QXmlStreamReader::EndElement: {
            XmlNode done = std::move(open.back());
            open.pop_back();
            if (!done.children.empty())
                done.text.clear();
            if (open.empty())
                return done;
            open.back().children.push_back(std::move(done));
            break;
        }
        case QXmlStreamReader::Invalid:
        case QXmlStreamReader::EndDocument: {
            // keep what was read: a file that breaks off still has claims worth looking at
            while (open.size() > 1) {
                XmlNode partial = std::move(open.back());
                open.pop_back();
                open.back().children.push_back(std::move(partial));
            }
            return std::move(open.back());
        }
        default: break;
        }
    }
}

} // namespace tramyte::claim

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <map>
#include <vector>

namespace tramyte::document {

/// The sheet on which a paper is laid out; millimetres, width and height already turned for landscape.
struct PageFormat {
    int widthMm = 210;
    int heightMm = 297;
    int leftMm = 30;
    int topMm = 20;
    int rightMm = 15;
    int bottomMm = 20;

    bool operator==(const PageFormat&) const = default;
};

/// A picture of a code that the HTML asks for as `<img src="code:NAME">`.
struct CodePicture {
    enum class Kind { Qr, Code128 };
    Kind kind = Kind::Qr;
    QString text;

    bool operator==(const CodePicture&) const = default;
};

/// A paper ready to be laid out: one HTML for each labelled copy, what stands at the foot of every page, and the codes.
/// The HTML carries marks as comments, which no value can forge because values are escaped: `<!--keep-->` to
/// `<!--/keep-->` stays on one page, `<!--page-->` and `<!--pages-->` in the footer are the number and count,
/// `<!--many-->` to `<!--/many-->` is left out when there is one page only.
struct Paper {
    QString kind;  ///< "prescription"
    QString title; ///< of the PDF; says kind and number, never a name
    PageFormat page;
    std::vector<QString> copies;
    QString style;     ///< style sheet of copies and footer
    QString footer;    ///< empty: none
    QString watermark; ///< empty: none
    std::map<QString, CodePicture> codes;
};

} // namespace tramyte::document

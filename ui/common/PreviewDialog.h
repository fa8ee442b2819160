// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/Paper.h"

#include <QDialog>
#include <memory>
#include <vector>

class QPrinter;
class QPrintPreviewWidget;

namespace tramyte::ui {

class Notice;

/// Papers as they will come out, with Print and Save as PDF. Enter prints.
class PreviewDialog final : public QDialog {
    Q_OBJECT
public:
    explicit PreviewDialog(std::vector<document::Paper> papers, QWidget* parent = nullptr);
    ~PreviewDialog() override;

    /// Whether the papers went to a printer or into a file.
    bool wasPrinted() const { return m_wasPrinted; }
    void printNow();
    void saveAsPdf();

private:
    void paintOn(QPrinter& printer);

    std::vector<document::Paper> m_papers;
    std::unique_ptr<QPrinter> m_printer;
    QPrintPreviewWidget* m_preview;
    Notice* m_notice;
    bool m_wasPrinted = false;
};

} // namespace tramyte::ui

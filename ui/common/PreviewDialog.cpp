// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/PreviewDialog.h"

#include "ui/common/Notice.h"
#include "ui/common/Prompt.h"
#include "ui/common/Widgets.h"
#include "ui/print/PagePainter.h"
#include "ui/print/PdfFile.h"

#include <QAbstractScrollArea>
#include <QBoxLayout>
#include <QPrintDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QPrinterInfo>

namespace tramyte::ui {

namespace {

/// The sheet of the first paper, so that the preview begins with the right size.
void setSheet(QPrinter& printer, const document::PageFormat& page)
{
    printer.setPageSize(
        QPageSize(QSizeF(page.widthMm, page.heightMm), QPageSize::Millimeter, {}, QPageSize::FuzzyMatch));
}

} // namespace

PreviewDialog::PreviewDialog(std::vector<document::Paper> papers, QWidget* parent)
    : QDialog(parent), m_papers(std::move(papers)), m_printer(std::make_unique<QPrinter>(QPrinter::HighResolution)),
      m_preview(nullptr), m_notice(new Notice)
{
    setWindowTitle(tr("Print"));
    resize(900, 680);
    setSheet(*m_printer, m_papers.front().page);
    m_preview = new QPrintPreviewWidget(m_printer.get());
    m_preview->setZoomMode(QPrintPreviewWidget::FitToWidth);
    for (auto* area : m_preview->findChildren<QAbstractScrollArea*>()) // it fits the width, but for the other bar's
        area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_preview->setAccessibleName(tr("The pages as they will be printed"));

    const bool hasPrinter = !QPrinterInfo::availablePrinterNames().isEmpty();
    auto* printButton = makePrimaryButton(tr("Print"), QKeySequence::Print);
    auto* saveButton = makeButton(tr("Save as PDF..."), QKeySequence::Save);
    auto* closeButton = makeButton(tr("Close"), Qt::Key_Escape);
    printButton->setObjectName(QStringLiteral("printButton"));
    saveButton->setObjectName(QStringLiteral("savePdfButton"));
    printButton->setEnabled(hasPrinter);
    (hasPrinter ? printButton : saveButton)->setDefault(true);
    if (!hasPrinter)
        m_notice->say(Notice::Kind::Information,
            tr("No printer is set up on this computer. Save the papers as PDF, or set a printer up in the system."));

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_preview, 1);
    layout->addWidget(m_notice);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(closeButton);
    row->addStretch();
    row->addWidget(saveButton);
    row->addWidget(printButton);
    layout->addLayout(row);
    connect(m_preview, &QPrintPreviewWidget::paintRequested, this, [this](QPrinter* printer) { paintOn(*printer); });
    connect(printButton, &QPushButton::clicked, this, &PreviewDialog::printNow);
    connect(saveButton, &QPushButton::clicked, this, &PreviewDialog::saveAsPdf);
    connect(closeButton, &QPushButton::clicked, this, &QDialog::reject);
    (hasPrinter ? printButton : saveButton)->setFocus();
}

PreviewDialog::~PreviewDialog() = default;

void PreviewDialog::paintOn(QPrinter& printer)
{
    if (const auto painted = print::paint(m_papers, printer); !painted)
        m_notice->say(painted.error());
}

void PreviewDialog::printNow()
{
    QPrinter printer(QPrinter::HighResolution);
    setSheet(printer, m_papers.front().page);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (const auto painted = print::paint(m_papers, printer); !painted) {
        m_notice->say(painted.error());
        return;
    }
    m_wasPrinted = true;
    accept();
}

void PreviewDialog::saveAsPdf()
{
    QString path = Prompt::saveFile(
        this, tr("Save as PDF"), m_papers.front().title + QStringLiteral(".pdf"), tr("PDF document (*.pdf)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        path += QStringLiteral(".pdf");
    if (const auto written = print::writePdf(m_papers, path); !written) {
        m_notice->say(written.error());
        return;
    }
    m_wasPrinted = true;
    accept();
}

} // namespace tramyte::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/DataRequestService.h"
#include "ui/common/Desk.h"
#include "ui/common/RowsModel.h"

#include <QWidget>

class QPushButton;
class QCheckBox;

namespace tramyte::ui {

class Notice;
class TableBox;

/// The register of what people ask about their data: what is due first at the top; closed ones stay readable. Enter
/// opens the person's record where the request is worked on.
class RequestsTab final : public QWidget {
    Q_OBJECT
public:
    explicit RequestsTab(Desk& desk, QWidget* parent = nullptr);

    void reload();

Q_SIGNALS:
    void personWanted(qint64 id);
    void said(const QString& sentence);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void showOlder();

    Desk& m_desk;
    RowsModel<patient::ListedRequest>* m_model;
    Notice* m_notice;
    TableBox* m_table;
    QCheckBox* m_closed;
    QPushButton* m_more;
};

} // namespace tramyte::ui

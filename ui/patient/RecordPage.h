// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/PatientService.h"
#include "core/visit/VisitService.h"
#include "ui/common/Page.h"

class QPushButton;
class QTabWidget;
class QToolButton;
class QVBoxLayout;

namespace tramyte::ui {

class Card;
class Notice;
class PatientBand;
class ReadersTab;
class RecordOverview;
class RightsTab;
class VisitOpening;

/// Who a person is, what they have and had, and the way to today's visit. Target: id of the patient; field = key of a
/// tab (`rights`, `readers`).
class RecordPage final : public Page {
    Q_OBJECT
public:
    explicit RecordPage(Desk& desk, QWidget* parent = nullptr);

    QString helpTopic() const override { return QStringLiteral("patient"); }
    void open(const Target& target) override;
    void print() override;
    qint64 shownId() const override { return m_patient ? m_patient->id.value : 0; }
    Memory memory() const override;
    void recall(const Memory& memory) override;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void makeHead(QVBoxLayout* layout);
    void makeVisitStrip(QVBoxLayout* layout);
    void makeTabs(QVBoxLayout* layout);
    void addTab(const char* key, const QString& title, QWidget* tab);
    void showTab(const QString& key);
    void tell(patient::Patient patient);
    void reload();
    void tellBand();
    void lookForOpenVisit();
    void primary();
    void askForVisit(bool asks);
    void openVisit();
    void goToVisit(visit::VisitId visit);
    void change();
    void archive();
    void mark();

    std::optional<patient::Patient> m_patient;
    std::optional<visit::VisitId> m_openVisit; ///< begun today and not closed
    bool m_isMarked = false;
    QString m_token;
    PatientBand* m_band;
    Notice* m_notice;
    QPushButton* m_primary;
    QPushButton* m_change;
    QToolButton* m_more;
    QAction* m_markAction = nullptr;
    Card* m_strip;
    VisitOpening* m_visit;
    QTabWidget* m_tabs;
    RecordOverview* m_overview;
    RightsTab* m_rights;
    ReadersTab* m_readers = nullptr; ///< for those who may see who looked
};

} // namespace tramyte::ui

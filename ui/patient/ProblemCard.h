// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/Problem.h"
#include "core/visit/ProblemService.h"
#include "ui/common/Desk.h"
#include "ui/common/Widgets.h"

namespace tramyte::ui {

class InlineForm;

/// What a person lives with: entered, ended and confirmed by those who examine. Diagnoses that came back are proposed,
/// never entered by themselves.
class ProblemCard final : public Card {
    Q_OBJECT
public:
    explicit ProblemCard(Desk& desk, QWidget* parent = nullptr);

    Result<void> tell(patient::PatientId patient);
    /// Names of those that are active, for the band.
    QStringList names() const;

Q_SIGNALS:
    void changed(const QString& sentence);

private:
    void addRow(const patient::Problem& problem);
    void addProposal(const visit::ProposedProblem& proposal);
    void askToAdd(const QString& code = {}, const QString& since = {});
    void askToResolve(const patient::Problem& problem);
    void askToRetract(const patient::Problem& problem);

    Desk& m_desk;
    patient::PatientId m_patient;
    std::vector<patient::Problem> m_problems;
    bool m_mayChange = false;
    bool m_showsEnded = false;
    QPushButton* m_add;
    QVBoxLayout* m_list;
    InlineForm* m_form;
};

} // namespace tramyte::ui

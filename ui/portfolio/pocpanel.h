// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/portfolio/portfoliostate.h"
#include "ui/widgets/page.h"

class QLabel;
class QTimer;

namespace axw::widgets {
class Inspector;
}

namespace axw::portfolio {

/// Beside the timeline: the chosen PoC. How it stands and why, its links to others, what slips if it slips, and for a
/// project manager what was said of its plan, with accept and send back.
class PocPanel final : public QWidget
{
    Q_OBJECT

public:
    PocPanel(const widgets::PageContext &context, PortfolioState &state, QWidget *parent = nullptr);

    void setPoc(PocId poc);
    PocId poc() const { return m_poc; }

    void accept();
    void sendBack();

Q_SIGNALS:
    void openRequested(axw::PocId poc);
    void pocChosen(axw::PocId poc);
    void told(const QString &sentence, bool withUndo);

private:
    void renew();
    void addStanding(const Entry &entry);
    void addLinks(const Entry &entry);
    QWidget *makeLink(const poc::PocLink &link, const Entry &other, bool waits);
    void addKnocks(const Entry &entry);
    void addReview(const Entry &entry);
    void addMilestones(const Entry &entry);
    void addComments(const Entry &entry);
    void fillKnocks(QLabel *into, PocId poc) const;
    void unlink(PocLinkId link);
    void comment(const QString &text);
    bool done(const Result<> &result);
    const Entry *entry() const { return m_state.portfolio().find(m_poc); }

    widgets::PageContext m_context;
    PortfolioState &m_state;
    widgets::Inspector *m_inspector;
    QTimer *m_soon;
    PocId m_poc;
    int m_slipDays = 5;
};

} // namespace axw::portfolio

// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/form.h"
#include "ui/diagnosis/itemstate.h"
#include "ui/widgets/theme.h"

#include <QFrame>

#include <array>

class QBoxLayout;

namespace axw::diagnosis {

class AgainStrip;
class AnswerFoot;
class EvidenceButton;
class LevelTarget;
class MarkTarget;

/// The item in focus: question, hint, the six markers, N and U, note and files. It holds the keyboard focus and has the
/// input method switched off, so that letters are keys while the keyboard is in Hangul. It only asks; what is answered
/// comes back by setState().
class ItemPanel final : public QFrame
{
    Q_OBJECT

public:
    /// `both`: each text in the other language too.
    ItemPanel(const widgets::Theme &theme, Language language, bool both, const Form &form, const Item &item, QWidget *parent);

    const QString &itemKey() const { return m_item; }
    /// `files`: names of those that are evidence for this item.
    void setState(const ItemState &state, const QStringList &files);
    /// Puts the cursor into the note.
    void editNote();
    /// True while the note holds the focus.
    bool isNoting() const;

Q_SIGNALS:
    void levelChosen(int level);
    void markChosen(axw::diagnosis::Mark mark);
    void evidenceChosen(axw::diagnosis::Evidence evidence);
    /// The answer of the round before still holds.
    void confirmed();
    void noteCommitted(const QString &note, const QString &group);
    void requestWanted();
    void filesOffered(const QStringList &paths);
    void filesWanted();
    void fileRemoved(int at);
    /// Up and Down: -1 and 1; Home and End: -1000 and 1000.
    void moved(int by);
    /// Page Up and Page Down: the dimension before or after.
    void dimensionMoved(int by);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void addHead(const QString &number, const Item &item);
    void addTargets(const Form &form, const Item &item);
    void addFoot();

    const widgets::Theme &m_theme;
    Language m_language;
    bool m_both;
    QString m_item;
    QString m_words; ///< number and question
    ItemState m_state;
    QBoxLayout *m_column;
    EvidenceButton *m_evidence = nullptr;
    std::array<LevelTarget *, levelCount> m_levels{};
    MarkTarget *m_notApplicable = nullptr;
    AgainStrip *m_again = nullptr;
    AnswerFoot *m_foot = nullptr;
};

} // namespace axw::diagnosis

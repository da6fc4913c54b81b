// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnosis/itempanel.h"

#include "ui/diagnosis/againstrip.h"
#include "ui/diagnosis/answerfoot.h"
#include "ui/diagnosis/answertargets.h"
#include "ui/diagnosis/itemline.h"
#include "ui/widgets/text.h"

#include <QBoxLayout>
#include <QDropEvent>
#include <QKeyEvent>
#include <QLabel>

namespace axw::diagnosis {

using namespace Qt::Literals::StringLiterals;
using namespace widgets;

namespace {

constexpr int side = 15;
constexpr int gap = 4;
constexpr int allTheWay = 1000;

/// What a key asks for. In Hangul a keyboard of two sets sends the letter on the same key: N ㅜ, U ㅕ, E ㄷ, C ㅊ.
enum class Wish { None, Level, NotApplicable, Unknown, Evidence, Confirm, Note, Clear, Up, Down, First, Last, DimensionUp, DimensionDown };

Wish wishOf(const QKeyEvent &event)
{
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return Wish::None;
    switch (event.key()) {
    case Qt::Key_Up: return Wish::Up;
    case Qt::Key_Down: return Wish::Down;
    case Qt::Key_Home: return Wish::First;
    case Qt::Key_End: return Wish::Last;
    case Qt::Key_PageUp: return Wish::DimensionUp;
    case Qt::Key_PageDown: return Wish::DimensionDown;
    case Qt::Key_Delete:
    case Qt::Key_Backspace: return Wish::Clear;
    case Qt::Key_N: return Wish::NotApplicable;
    case Qt::Key_U: return Wish::Unknown;
    case Qt::Key_E: return Wish::Evidence;
    case Qt::Key_C: return Wish::Confirm;
    case Qt::Key_Slash: return Wish::Note;
    default: break;
    }
    const QString text = event.text();
    if (text.size() != 1)
        return Wish::None;
    switch (text.front().unicode()) {
    case u'0': case u'1': case u'2': case u'3': case u'4': case u'5': return Wish::Level;
    case u'ㅜ': return Wish::NotApplicable;
    case u'ㅕ': return Wish::Unknown;
    case u'ㄷ':
    case u'ㄸ': return Wish::Evidence;
    case u'ㅊ': return Wish::Confirm;
    case u'/': return Wish::Note;
    default: return Wish::None;
    }
}

} // namespace

ItemPanel::ItemPanel(const Theme &theme, Language language, bool both, const Form &form, const Item &item, QWidget *parent) :
    QFrame(parent), m_theme(theme), m_language(language), m_both(both), m_item(item.key), m_column(new QVBoxLayout(this))
{
    setObjectName(u"itemPanel"_s);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setAcceptDrops(true);
    setAccessibleDescription(tr("0 to 5 gives the level, N not applicable, U not known yet, E the evidence grade, / writes a note, arrows move."));
    m_column->setContentsMargins(theme.px(side), theme.px(12), theme.px(side), theme.px(12));
    m_column->setSpacing(theme.px(gap));
    addHead(form.itemNumber(item.key), item);
    addTargets(form, item);
    addFoot();
    setState({}, {});
}

void ItemPanel::addHead(const QString &number, const Item &item)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(m_theme.px(10));
    auto *numberLabel = new SoftText(m_theme, number, Size::Body, this);
    numberLabel->setWordWrap(false);
    row->addWidget(numberLabel, 0, Qt::AlignTop);
    const TwoTexts words = twoTexts(item.question, m_language, m_both);
    auto *question = makeLabel(m_theme, words.first, Size::Body, true, this);
    question->setObjectName(u"question"_s);
    question->setWordWrap(true);
    row->addWidget(question, 1, Qt::AlignTop);
    m_evidence = new EvidenceButton(m_theme, this);
    m_evidence->setObjectName(u"evidence"_s);
    connect(m_evidence, &EvidenceButton::gradeWanted, this, &ItemPanel::evidenceChosen);
    row->addWidget(m_evidence, 0, Qt::AlignTop);
    m_column->addLayout(row);
    const TwoTexts hints = twoTexts(item.hint, m_language, m_both);
    const auto add = [&](const QString &name, const QString &text, Size size) {
        if (text.isEmpty())
            return;
        auto *label = new SoftText(m_theme, text, size, this);
        label->setObjectName(name);
        m_column->addWidget(label);
    };
    add(u"otherQuestion"_s, words.second, Size::Body);
    add(u"hint"_s, hints.first, Size::Small);
    add(u"otherHint"_s, hints.second, Size::Small);
    m_column->addSpacing(m_theme.px(4) - m_column->spacing() + m_theme.px(gap));
    m_words = number + u' ' + (words.second.isEmpty() ? words.first : words.first + u' ' + words.second);
}

void ItemPanel::addTargets(const Form &form, const Item &item)
{
    for (int level = 0; level < levelCount; ++level) {
        const auto at = size_t(level);
        const QString label = form.levels.at(at).label.in(m_language);
        const TwoTexts names = twoTexts(form.levels.at(at).label, m_language, m_both);
        auto *target = new LevelTarget(m_theme, level, {shortLevel(names.first), shortLevel(names.second)}, twoTexts(item.markers.at(at), m_language, m_both), this);
        target->setToolTip(label + u": "_s + form.levels.at(at).meaning.in(m_language));
        connect(target, &QAbstractButton::clicked, this, [this, level] {
            setFocus();
            Q_EMIT levelChosen(level);
        });
        m_levels.at(at) = target;
        m_column->addWidget(target);
    }
}

void ItemPanel::addFoot()
{
    m_again = new AgainStrip(m_theme, u"C"_s, this);
    connect(m_again, &AgainStrip::confirmed, this, [this] {
        setFocus(Qt::OtherFocusReason);
        Q_EMIT confirmed();
    });
    m_column->addWidget(m_again);
    m_foot = new AnswerFoot(m_theme, this);
    m_notApplicable = new MarkTarget(m_theme, u"N"_s, tr("Not applicable"), m_foot);
    m_notApplicable->setObjectName(u"notApplicable"_s);
    connect(m_notApplicable, &QAbstractButton::clicked, this, [this] { Q_EMIT markChosen(Mark::NotApplicable); });
    m_foot->putFirst(m_notApplicable);
    connect(m_foot, &AnswerFoot::unknownChosen, this, [this] { Q_EMIT markChosen(Mark::Unknown); });
    connect(m_foot, &AnswerFoot::requestWanted, this, &ItemPanel::requestWanted);
    connect(m_foot, &AnswerFoot::noteCommitted, this, &ItemPanel::noteCommitted);
    connect(m_foot, &AnswerFoot::noteLeft, this, [this] { setFocus(Qt::OtherFocusReason); });
    connect(m_foot, &AnswerFoot::filesWanted, this, &ItemPanel::filesWanted);
    connect(m_foot, &AnswerFoot::fileRemoved, this, &ItemPanel::fileRemoved);
    m_column->addWidget(m_foot);
}

void ItemPanel::setState(const ItemState &state, const QStringList &files)
{
    m_state = state;
    const Answer &answer = state.answer;
    setAccessibleName(u"%1: %2"_s.arg(m_words, answerWords(answer)));
    for (int level = 0; level < levelCount; ++level) {
        m_levels.at(size_t(level))->setGiven(answer.isScored() && answer.level == level);
        m_levels.at(size_t(level))->setEnabled(!state.frozen);
    }
    m_notApplicable->setGiven(answer.mark == Mark::NotApplicable);
    m_notApplicable->setEnabled(!state.frozen);
    m_evidence->setGrade(answer.isScored(), answer.evidence, m_language);
    m_evidence->setEnabled(!state.frozen);
    m_again->setState(answer.checkAgain, state.frozen);
    m_foot->setState({.unknown = answer.mark == Mark::Unknown, .requested = state.requested, .frozen = state.frozen,
                      .note = answer.note, .files = files});
}

void ItemPanel::editNote()
{
    m_foot->editNote();
}

bool ItemPanel::isNoting() const
{
    return m_foot->isNoting();
}

void ItemPanel::keyPressEvent(QKeyEvent *event)
{
    switch (wishOf(*event)) {
    case Wish::None: QFrame::keyPressEvent(event); return;
    case Wish::Level: Q_EMIT levelChosen(event->text().front().unicode() - u'0'); return;
    case Wish::NotApplicable: Q_EMIT markChosen(Mark::NotApplicable); return;
    case Wish::Unknown: m_foot->pressUnknown(); return;
    case Wish::Evidence: m_evidence->goOn(); return;
    case Wish::Confirm:
        if (m_state.answer.checkAgain && !m_state.frozen)
            Q_EMIT confirmed();
        return;
    case Wish::Note: editNote(); return;
    case Wish::Clear: Q_EMIT markChosen(Mark::Absent); return;
    case Wish::Up: Q_EMIT moved(-1); return;
    case Wish::Down: Q_EMIT moved(1); return;
    case Wish::First: Q_EMIT moved(-allTheWay); return;
    case Wish::Last: Q_EMIT moved(allTheWay); return;
    case Wish::DimensionUp: Q_EMIT dimensionMoved(-1); return;
    case Wish::DimensionDown: Q_EMIT dimensionMoved(1); return;
    }
}

bool ItemPanel::event(QEvent *event)
{
    // A one-letter shortcut of the window must not take the letter from the item.
    if (event->type() == QEvent::ShortcutOverride && wishOf(*static_cast<QKeyEvent *>(event)) != Wish::None) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QFrame::event(event);
}

void ItemPanel::paintEvent(QPaintEvent *)
{
    paintFocusFrame(*this, m_theme);
}

void ItemPanel::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_state.frozen && !localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ItemPanel::dropEvent(QDropEvent *event)
{
    const QStringList paths = localFiles(event->mimeData());
    if (m_state.frozen || paths.isEmpty())
        return;
    event->setDropAction(Qt::CopyAction); // the file stays where it was
    event->accept();
    Q_EMIT filesOffered(paths);
}

} // namespace axw::diagnosis

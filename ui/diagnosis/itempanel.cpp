// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnosis/itempanel.h"

#include "ui/diagnosis/answertargets.h"
#include "ui/diagnosis/itemline.h"
#include "ui/widgets/fieldedit.h"
#include "ui/widgets/text.h"

#include <QBoxLayout>
#include <QDropEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QUrl>

namespace axw::diagnosis {

using namespace Qt::Literals::StringLiterals;
using namespace widgets;

namespace {

constexpr int side = 15;
constexpr int gap = 4;
constexpr int allTheWay = 1000;

/// What a key asks for. In Hangul a keyboard of two sets sends the letter on the same key: N ㅜ, U ㅕ, E ㄷ.
enum class Wish { None, Level, NotApplicable, Unknown, Evidence, Note, Clear, Up, Down, First, Last, DimensionUp, DimensionDown };

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
    case u'/': return Wish::Note;
    default: return Wish::None;
    }
}

QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

} // namespace

ItemPanel::ItemPanel(const Theme &theme, Language language, const Form &form, const Item &item, QWidget *parent) :
    QFrame(parent), m_theme(theme), m_language(language), m_item(item.key), m_column(new QVBoxLayout(this)),
    m_files(new QHBoxLayout)
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
    setState({});
}

void ItemPanel::addHead(const QString &number, const Item &item)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(m_theme.px(10));
    auto *numberLabel = new SoftText(m_theme, number, Size::Body, this);
    numberLabel->setWordWrap(false);
    row->addWidget(numberLabel, 0, Qt::AlignTop);
    auto *question = makeLabel(m_theme, item.question.in(m_language), Size::Body, true, this);
    question->setWordWrap(true);
    row->addWidget(question, 1, Qt::AlignTop);
    m_evidence = new EvidenceButton(m_theme, this);
    m_evidence->setObjectName(u"evidence"_s);
    connect(m_evidence, &QAbstractButton::clicked, this, &ItemPanel::nextEvidence);
    row->addWidget(m_evidence, 0, Qt::AlignTop);
    m_column->addLayout(row);
    auto *hint = new SoftText(m_theme, item.hint.in(m_language), Size::Small, this);
    hint->setContentsMargins(0, 0, 0, m_theme.px(4));
    m_column->addWidget(hint);
    m_words = number + u' ' + question->text();
}

void ItemPanel::addTargets(const Form &form, const Item &item)
{
    for (int level = 0; level < levelCount; ++level) {
        const auto at = size_t(level);
        const QString label = form.levels.at(at).label.in(m_language);
        auto *target = new LevelTarget(m_theme, level, shortLevel(label), item.markers.at(at).in(m_language), this);
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
    auto *row = new QHBoxLayout;
    row->setSpacing(m_theme.px(8));
    row->setContentsMargins(0, m_theme.px(4), 0, 0);
    m_notApplicable = new MarkTarget(m_theme, u"N"_s, tr("Not applicable"), this);
    m_notApplicable->setObjectName(u"notApplicable"_s);
    connect(m_notApplicable, &QAbstractButton::clicked, this, [this] { Q_EMIT markChosen(Mark::NotApplicable); });
    m_unknown = new MarkTarget(m_theme, u"U"_s, tr("Not known → data request"), this);
    m_unknown->setObjectName(u"unknown"_s);
    connect(m_unknown, &QAbstractButton::clicked, this, &ItemPanel::unknownPressed);
    m_note = new NoteEdit(this);
    m_note->setObjectName(u"note"_s);
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("/ note · drop files or photos here"));
    m_note->setTabChangesFocus(true);
    m_note->document()->setDocumentMargin(m_theme.px(4.5)); // one line stands in the middle of a form row
    m_note->setAcceptDrops(false); // files dropped on it are the item's
    m_note->installEventFilter(this);
    connect(m_note, &NoteEdit::committed, this, &ItemPanel::noteCommitted);
    m_attach = new QToolButton(this);
    m_attach->setObjectName(u"attach"_s);
    m_attach->setIcon(m_theme.icon(u"mail-attachment"_s));
    m_attach->setAccessibleName(tr("Attach evidence…"));
    m_attach->setToolTip(m_attach->accessibleName());
    m_attach->setFocusPolicy(Qt::TabFocus);
    connect(m_attach, &QToolButton::clicked, this, &ItemPanel::filesWanted);
    row->addWidget(m_notApplicable, 0, Qt::AlignTop);
    row->addWidget(m_unknown, 0, Qt::AlignTop);
    row->addWidget(m_note, 1, Qt::AlignTop);
    row->addWidget(m_attach, 0, Qt::AlignTop);
    m_column->addLayout(row);

    m_fileRow = new QWidget(this);
    m_fileRow->setLayout(m_files);
    m_files->setContentsMargins(0, m_theme.px(4), 0, 0);
    m_files->setSpacing(m_theme.px(6));
    m_request = new QPushButton(m_fileRow);
    m_request->setObjectName(u"request"_s);
    m_request->setFocusPolicy(Qt::TabFocus);
    connect(m_request, &QPushButton::clicked, this, &ItemPanel::requestWanted);
    m_files->addWidget(m_request);
    m_files->addStretch(1);
    m_column->addWidget(m_fileRow);
}

void ItemPanel::setState(const ItemState &state)
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
    m_unknown->setGiven(answer.mark == Mark::Unknown);
    m_unknown->setEnabled(!state.frozen);
    const LocalizedText grade = evidenceName(answer.evidence);
    m_evidence->setText(answer.isScored() ? evidenceCode(answer.evidence) + u' ' + grade.in(m_language)
                                          : tr("Evidence grade E"));
    m_evidence->setAccessibleName(tr("Evidence grade: %1").arg(m_evidence->text()));
    m_evidence->setEnabled(!state.frozen);
    m_evidence->updateGeometry();
    m_evidence->update();
    m_note->setReadOnly(state.frozen);
    m_note->setValue(answer.note);
    const int lines = std::min(4, int(answer.note.count(u'\n')) + 1);
    if (lines > 1)
        m_note->setLines(lines);
    else
        m_note->setFixedHeight(m_theme.px(Size::FormRow)); // level with N and U
    m_note->setVerticalScrollBarPolicy(lines > 1 ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    m_attach->setVisible(!state.frozen);
    m_request->setVisible(answer.mark == Mark::Unknown);
    m_request->setEnabled(!state.requested && !state.frozen);
    m_request->setText(state.requested ? tr("Data requested") : tr("Make a data request – U once more"));
    m_request->setAccessibleName(m_request->text());
    m_fileRow->setVisible(m_request->isVisibleTo(m_fileRow) || m_files->count() > 2);
}

void ItemPanel::setFiles(const QStringList &names)
{
    while (m_files->count() > 2) {
        QLayoutItem *taken = m_files->takeAt(1);
        delete taken->widget();
        delete taken;
    }
    for (qsizetype i = 0; i < names.size(); ++i) {
        auto *file = new QToolButton(m_fileRow);
        file->setObjectName(u"file%1"_s.arg(i));
        file->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        file->setIcon(m_theme.icon(u"window-close"_s));
        file->setText(fontMetrics().elidedText(names.at(i), Qt::ElideMiddle, m_theme.px(180)));
        file->setToolTip(tr("Remove %1").arg(names.at(i)));
        file->setAccessibleName(file->toolTip());
        file->setFocusPolicy(Qt::TabFocus);
        file->setEnabled(!m_state.frozen);
        const int at = int(i);
        connect(file, &QToolButton::clicked, this, [this, at] { Q_EMIT fileRemoved(at); });
        m_files->insertWidget(1 + at, file);
    }
    m_fileRow->setVisible(m_request->isVisibleTo(m_fileRow) || m_files->count() > 2);
}

void ItemPanel::editNote()
{
    m_note->setFocus(Qt::ShortcutFocusReason);
    m_note->moveCursor(QTextCursor::End);
}

bool ItemPanel::isNoting() const
{
    return m_note->hasFocus();
}

void ItemPanel::leaveNote()
{
    setFocus(Qt::OtherFocusReason); // the note hands over what was typed when it loses the focus
}

void ItemPanel::unknownPressed()
{
    if (m_state.answer.mark == Mark::Unknown)
        Q_EMIT requestWanted();
    else
        Q_EMIT markChosen(Mark::Unknown);
}

void ItemPanel::nextEvidence()
{
    switch (m_state.answer.evidence) {
    case Evidence::Stated: Q_EMIT evidenceChosen(Evidence::Shown); return;
    case Evidence::Shown: Q_EMIT evidenceChosen(Evidence::Measured); return;
    case Evidence::Measured: Q_EMIT evidenceChosen(Evidence::Stated); return;
    }
}

void ItemPanel::keyPressEvent(QKeyEvent *event)
{
    switch (wishOf(*event)) {
    case Wish::None: QFrame::keyPressEvent(event); return;
    case Wish::Level: Q_EMIT levelChosen(event->text().front().unicode() - u'0'); return;
    case Wish::NotApplicable: Q_EMIT markChosen(Mark::NotApplicable); return;
    case Wish::Unknown: unknownPressed(); return;
    case Wish::Evidence: nextEvidence(); return;
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

bool ItemPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_note && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        leaveNote();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void ItemPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double width = m_theme.px(Size::FocusRing);
    painter.setPen(QPen(m_theme.colour(Colour::Accent), width));
    painter.setBrush(m_theme.colour(Colour::Surface));
    const double radius = m_theme.px(Size::Radius);
    painter.drawRoundedRect(QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2), radius, radius);
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

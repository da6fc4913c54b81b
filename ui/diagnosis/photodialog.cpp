// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnosis/photodialog.h"

#include "core/base/choice.h"
#include "core/base/formats.h"
#include "core/workspace/workspace.h"
#include "ui/diagnosis/photopictures.h"
#include "ui/prompts/prompter.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/notedfield.h"
#include "ui/widgets/progressstrip.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/text.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QComboBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>
#include <QSpinBox>
#include <QStackedWidget>
#include <QStandardItemModel>

#include <memory>

namespace axw::diagnosis {

using namespace Qt::Literals::StringLiterals;
using clients::Grade;
using widgets::Size;
using workspace::PhotoFolder;
using workspace::PhotosKept;

namespace {

constexpr int rowHeight = 60;
constexpr int leaveOut = -1;     ///< the button beside those of the grades

QString droppedFolder(const QMimeData &data)
{
    for (const QUrl &url : data.urls()) {
        const QFileInfo file(url.toLocalFile());
        if (url.isLocalFile() && file.exists())
            return file.isDir() ? file.absoluteFilePath() : file.absolutePath();
    }
    return {};
}

} // namespace

PhotoDialog::PhotoDialog(const widgets::PageContext &context, AssessmentId assessment, std::vector<PhotoItem> items, QWidget *parent) :
    QDialog(parent), m_context(context), m_assessment(assessment), m_model(new PhotoModel(std::move(items), context.clock.today().year(), context.language, this)),
    m_background(new widgets::Background(this)), m_stack(new QStackedWidget(this)), m_leftOutModel(new QStandardItemModel(0, 2, this))
{
    setObjectName(u"photos"_s);
    setWindowTitle(tr("Photographs of the visit"));
    setAcceptDrops(true);
    const widgets::Theme &theme = context.theme;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(20), theme.px(16), theme.px(20), theme.px(16));
    column->setSpacing(theme.px(12));
    auto *nothing = new widgets::EmptyState(theme, u"photo"_s, tr("Choose the folder with the telephone's photographs, or drop it here"),
                                            tr("Each photograph finds the item that was being answered when it was taken. The place where it was "
                                               "taken is removed; the files in the folder stay as they are."),
                                            this);
    nothing->addButton(tr("Choose a folder…"), [this] { chooseFolder(); }, true)->setObjectName(u"photos.choose"_s);
    m_stack->addWidget(nothing);
    auto *work = new QWidget(this);
    auto *rows = new QVBoxLayout(work);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(theme.px(12));
    rows->addWidget(makeHead());
    auto *halves = new QHBoxLayout;
    halves->setSpacing(theme.px(16));
    halves->addWidget(makeList(), 1);
    halves->addWidget(makeSide());
    rows->addLayout(halves, 1);
    m_stack->addWidget(work);
    column->addWidget(m_stack, 1);
    column->addWidget(makeFoot());
    const QSize room = parent ? parent->window()->size() - QSize(theme.px(60), theme.px(60)) : QSize(theme.px(1260), theme.px(660));
    resize(QSize(theme.px(1260), theme.px(660)).boundedTo(room));
    connect(m_background, &widgets::Background::progressed, m_progress, &widgets::ProgressStrip::setProgress);
    connect(m_progress, &widgets::ProgressStrip::cancelled, m_background, &widgets::Background::cancel);
    connect(m_model, &PhotoModel::decided, this, [this] {
        showCounts();
        showSelected();
    });
    showLeftOut({});
    showCounts();
}

QWidget *PhotoDialog::makeHead()
{
    const widgets::Theme &theme = m_context.theme;
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.px(8));
    m_folder = widgets::makeLabel(theme, {}, Size::Body, true, head);
    m_folder->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_folder, 1);
    auto *label = new widgets::SoftText(theme, tr("The telephone's clock is ahead by"), Size::Body, head);
    label->setWordWrap(false);
    m_ahead = new QSpinBox(head);
    m_ahead->setObjectName(u"photos.ahead"_s);
    m_ahead->setAccessibleName(label->text());
    m_ahead->setToolTip(tr("Compare the telephone's clock with this computer's. Less than nothing when it is behind; 60 for each hour of another time zone."));
    m_ahead->setRange(-1440, 1440);
    m_ahead->setSuffix(tr(" min", "minutes, after a number"));
    label->setBuddy(m_ahead);
    row->addWidget(label);
    row->addWidget(m_ahead);
    auto *other = new QPushButton(tr("Another folder…"), head);
    other->setObjectName(u"photos.other"_s);
    other->setAutoDefault(false);
    row->addWidget(other);
    connect(m_ahead, &QSpinBox::valueChanged, m_model, &PhotoModel::setAhead);
    connect(other, &QPushButton::clicked, this, &PhotoDialog::chooseFolder);
    return head;
}

QWidget *PhotoDialog::makeList()
{
    const widgets::Theme &theme = m_context.theme;
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(6));
    m_list = new widgets::TableView(theme, part);
    m_list->setObjectName(u"photos.list"_s);
    m_list->setAccessibleName(tr("Photographs"));
    m_list->setItemDelegate(new PhotoDelegate(theme, m_list));
    m_list->verticalHeader()->setDefaultSectionSize(theme.px(rowHeight));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setModel(m_model);
    m_list->setTypeAheadColumn(PhotoModel::NameColumn);
    static constexpr double widths[] = {80, 118, 150, 210, 84, 200};
    for (int section = 0; section < PhotoModel::columns; ++section)
        m_list->horizontalHeader()->resizeSection(section, theme.px(widths[section]));
    QStringList decisions{PhotoModel::decisionWords({}, m_context.language)};
    for (const Choice<Grade> &choice : choicesOf<Grade>())
        decisions += nameOf(choice.value, m_context.language);
    m_list->makeRoomFor(PhotoModel::GradeColumn, decisions, true);
    m_list->makeRoomFor(PhotoModel::TimeColumn, {u"2028-12-28 20:58:58"_s});
    m_list->setStretchColumn(PhotoModel::RemarkColumn);
    column->addWidget(m_list, 1);
    m_leftOutTitle = widgets::makeLabel(theme, {}, Size::Body, true, part);
    column->addWidget(m_leftOutTitle);
    m_leftOut = new widgets::TableView(theme, part);
    m_leftOut->setObjectName(u"photos.leftOut"_s);
    m_leftOut->setAccessibleName(tr("Files that are left out"));
    m_leftOutModel->setHorizontalHeaderLabels({tr("File"), tr("Why")});
    m_leftOut->setModel(m_leftOutModel);
    m_leftOut->horizontalHeader()->resizeSection(0, theme.px(200));
    m_leftOut->setStretchColumn(1);
    m_leftOut->setMaximumHeight(theme.px(132));
    column->addWidget(m_leftOut);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PhotoDialog::showSelected);
    connect(m_list, &widgets::TableView::opened, this, [this] { m_item->setFocus(Qt::OtherFocusReason); });
    const auto key = [this](const QKeySequence &keys, PhotoModel::Decision decision) {
        auto *shortcut = new QShortcut(keys, m_list, nullptr, nullptr, Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, decision] { decide(decision); });
    };
    key(Qt::Key_1, Grade::Open);
    key(Qt::Key_2, Grade::Internal);
    key(Qt::Key_3, Grade::Closed);
    key(Qt::Key_0, {});
    key(Qt::Key_Delete, {});
    return part;
}

QWidget *PhotoDialog::makeSide()
{
    const widgets::Theme &theme = m_context.theme;
    m_side = new QWidget(this);
    m_side->setFixedWidth(theme.px(300));
    auto *column = new QVBoxLayout(m_side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(8));
    m_selected = widgets::makeLabel(theme, {}, Size::Body, true, m_side);
    column->addWidget(m_selected);
    m_picture = new QLabel(m_side);
    m_picture->setObjectName(u"photos.picture"_s);
    m_picture->setFixedHeight(theme.px(220));
    m_picture->setAlignment(Qt::AlignCenter);
    column->addWidget(m_picture);
    m_facts = new widgets::SoftText(theme, {}, Size::Body, m_side);
    m_facts->setObjectName(u"photos.facts"_s);
    column->addWidget(m_facts);
    auto *itemName = widgets::makeLabel(theme, tr("Item"), Size::Body, false, m_side);
    column->addWidget(itemName);
    m_item = new QComboBox(m_side);
    m_item->setObjectName(u"photos.item"_s);
    m_item->setAccessibleName(tr("Item"));
    m_item->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_item->setMinimumContentsLength(10);
    m_item->addItem(m_model->itemWords({}), QString());
    for (const PhotoItem &item : m_model->items())
        m_item->addItem(item.text, item.key);
    itemName->setBuddy(m_item);
    column->addWidget(m_item);
    connect(m_item, &QComboBox::activated, this, [this] { m_model->setItem(selectedRows(), m_item->currentData().toString()); });
    column->addWidget(widgets::makeLabel(theme, tr("Who may see it"), Size::Body, false, m_side));
    m_decisions = new QButtonGroup(this);
    const auto add = [&](int id, const QString &key, const QString &words, const QString &tip) {
        auto *button = new QPushButton(key + u"  "_s + words, m_side);
        button->setObjectName(u"photos.decide.%1"_s.arg(id));
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setToolTip(tip);
        m_decisions->addButton(button, id);
        column->addWidget(button);
    };
    add(int(Grade::Open), u"1"_s, nameOf(Grade::Open, m_context.language), tr("May be shown in reports"));
    add(int(Grade::Internal), u"2"_s, nameOf(Grade::Internal, m_context.language), tr("Reports name it and do not show it"));
    add(int(Grade::Closed), u"3"_s, nameOf(Grade::Closed, m_context.language), tr("Reports list it without its name"));
    add(leaveOut, u"0"_s, PhotoModel::decisionWords({}, m_context.language), tr("Does not become evidence; the file stays in its folder"));
    connect(m_decisions, &QButtonGroup::idClicked, this, [this](int id) { decide(id == leaveOut ? PhotoModel::Decision() : Grade(id)); });
    column->addStretch(1);
    return m_side;
}

QWidget *PhotoDialog::makeFoot()
{
    const widgets::Theme &theme = m_context.theme;
    auto *foot = new QWidget(this);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(8));
    m_problem = new widgets::NotedField(theme, new QWidget(foot), foot);
    m_problem->setObjectName(u"photos.problem"_s);
    column->addWidget(m_problem);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.px(8));
    m_progress = new widgets::ProgressStrip(theme, foot);
    row->addWidget(m_progress, 1);
    row->addStretch();
    const auto add = [&](const QString &words, const QString &name, auto slot) {
        auto *button = new QPushButton(words, foot);
        button->setObjectName(name);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, slot);
        row->addWidget(button);
        return button;
    };
    add(tr("Close"), u"photos.close"_s, &PhotoDialog::reject);
    m_run = add({}, u"photos.run"_s, &PhotoDialog::run);
    widgets::makePrimary(m_run);
    column->addLayout(row);
    return foot;
}

void PhotoDialog::start(const QString &folder)
{
    open();
    if (!folder.isEmpty())
        openFolder(folder);
}

void PhotoDialog::chooseFolder()
{
    if (const auto folder = m_context.prompter.chooseFolder(tr("Choose the folder with the photographs")))
        openFolder(*folder);
}

void PhotoDialog::openFolder(const QString &folder)
{
    if (m_background->isRunning())
        return;
    m_problem->hush();
    m_reading = true;
    showCounts();
    m_progress->start(tr("Reading the photographs"));
    struct Read
    {
        PhotoFolder folder;
        std::vector<QImage> pictures;
    };
    const auto read = std::make_shared<Read>();
    m_background->start(
        [read, folder, place = m_context.workspace.folder(), assessment = m_assessment, &clock = m_context.clock](const Progress &progress) -> Result<> {
            AXW_TRY_ASSIGN(workspace, workspace::Workspace::open(place, workspace::Access::Companion, clock));
            AXW_TRY_ASSIGN(found, workspace::readPhotos(*workspace, assessment, folder, progress));
            read->folder = std::move(found);
            for (const workspace::FoundPhoto &photo : read->folder.photos) {
                if (progress.isCancelled())
                    return fail(Error::Kind::Cancelled, tr("Stopped; nothing was kept."));
                read->pictures.push_back(smallPicture(photo.path));
            }
            return {};
        },
        [this, read, folder](const Result<> &answer) {
            m_progress->finish();
            m_reading = false;
            if (!answer) {
                m_problem->say(answer.error().kind == Error::Kind::Cancelled ? widgets::Tone::Warn : widgets::Tone::Bad,
                               answer.error().sentence.isEmpty() ? tr("Stopped; nothing was kept.") : answer.error().sentence);
                showCounts();
                return;
            }
            m_folder->setText(QDir::toNativeSeparators(folder));
            m_folder->setToolTip(m_folder->text());
            showRead(std::move(read->folder), std::move(read->pictures));
        });
}

void PhotoDialog::showRead(PhotoFolder folder, std::vector<QImage> pictures)
{
    m_stack->setCurrentIndex(1);
    showLeftOut(folder.leftOut);
    const bool nobody = folder.moments.empty();
    m_model->setPhotos(std::move(folder), std::move(pictures));
    if (m_model->rowCount() == 0) {
        m_problem->say(widgets::Tone::Warn, tr("There is no photograph in this folder that could be taken."));
        return;
    }
    if (nobody)
        m_problem->say(widgets::Tone::Warn, tr("Nothing was answered around these times. Choose the items by hand, or mend the telephone's clock above."));
    m_list->selectRow(0);
    m_list->setFocus(Qt::OtherFocusReason);
}

void PhotoDialog::showLeftOut(const std::vector<workspace::LeftOut> &leftOut)
{
    m_leftOutModel->removeRows(0, m_leftOutModel->rowCount());
    for (const workspace::LeftOut &each : leftOut)
        m_leftOutModel->appendRow({new QStandardItem(each.name), new QStandardItem(each.why)});
    for (int row = 0; row < m_leftOutModel->rowCount(); ++row)
        m_leftOutModel->item(row, 1)->setToolTip(m_leftOutModel->item(row, 1)->text());
    m_leftOutTitle->setText(tr("%n file(s) left out", nullptr, int(leftOut.size())));
    m_leftOutTitle->setVisible(!leftOut.empty());
    m_leftOut->setVisible(!leftOut.empty());
}

std::vector<int> PhotoDialog::selectedRows() const
{
    std::vector<int> rows;
    const QModelIndexList selected = m_list->selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

void PhotoDialog::showSelected()
{
    const std::vector<int> rows = selectedRows();
    m_side->setEnabled(!rows.empty());
    m_selected->setText(rows.empty() ? tr("No photograph selected") : tr("%n photograph(s) selected", nullptr, int(rows.size())));
    m_decisions->setExclusive(false);
    for (QAbstractButton *button : m_decisions->buttons())
        button->setChecked(false);
    m_decisions->setExclusive(true);
    if (rows.empty()) {
        m_picture->clear();
        m_facts->clear();
        return;
    }
    const int first = rows.front();
    const QImage &picture = m_model->picture(first);
    const double ratio = devicePixelRatioF();
    if (picture.isNull()) {
        m_picture->setText(tr("No picture"));
    } else {
        QPixmap shown = QPixmap::fromImage(picture.scaled(m_picture->size() * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation));
        shown.setDevicePixelRatio(ratio);
        m_picture->setPixmap(shown);
    }
    m_picture->setAccessibleName(m_model->photo(first).name);
    QStringList facts{m_model->photo(first).name, m_model->timeWords(first)};
    if (const QString remark = m_model->remark(first); !remark.isEmpty())
        facts += remark;
    m_facts->setText(facts.join(u'\n'));
    const QString item = m_model->item(first);
    const auto decision = m_model->decision(first);
    const bool sameItem = std::all_of(rows.begin(), rows.end(), [&](int row) { return m_model->item(row) == item; });
    const bool sameDecision = std::all_of(rows.begin(), rows.end(), [&](int row) { return m_model->decision(row) == decision; });
    m_item->setCurrentIndex(sameItem ? m_item->findData(item) : -1);
    if (sameDecision)
        m_decisions->button(decision ? int(*decision) : leaveOut)->setChecked(true);
}

void PhotoDialog::decide(PhotoModel::Decision decision)
{
    m_model->decide(selectedRows(), decision);
}

void PhotoDialog::showCounts()
{
    const int kept = m_model->keptCount();
    m_run->setText(kept > 0 ? tr("Add %n photograph(s) as evidence", nullptr, kept) : tr("Add as evidence"));
    m_run->setEnabled(kept > 0 && !m_reading && !m_context.workspace.isReadOnly());
    if (kept > 0 && m_model->withoutItem() > 0)
        m_problem->say(widgets::Tone::Warn, tr("%n of them belong(s) to no item: evidence of the diagnosis as a whole.", nullptr, m_model->withoutItem()));
    else if (m_problem->tone() == widgets::Tone::Warn)
        m_problem->hush();
}

void PhotoDialog::run()
{
    if (m_background->isRunning() || m_model->keptCount() == 0)
        return;
    m_problem->hush();
    m_run->setEnabled(false);
    m_stack->setEnabled(false);
    m_progress->start(tr("Adding the photographs"));
    // A stop that comes when all is written has no effect: what was done counts, not what was asked.
    const auto outcome = std::make_shared<Result<PhotosKept>>(fail(Error::Kind::Cancelled, tr("Stopped; nothing was kept.")));
    const workspace::Workspace &workspace = m_context.workspace;
    m_background->start(
        [outcome, chosen = m_model->chosen(), place = workspace.folder(), person = workspace.person(), assessment = m_assessment,
         &clock = m_context.clock](const Progress &progress) -> Result<> {
            AXW_TRY_ASSIGN(companion, workspace::Workspace::open(place, workspace::Access::Companion, clock, person));
            *outcome = workspace::keepPhotos(*companion, assessment, chosen, progress);
            return {};
        },
        [this, outcome](const Result<> &answer) { ended(answer || *outcome ? *outcome : Result<PhotosKept>(fail(answer.error()))); });
}

void PhotoDialog::ended(const Result<PhotosKept> &answer)
{
    m_progress->finish();
    m_stack->setEnabled(true);
    if (!answer) {
        m_run->setEnabled(true);
        m_problem->say(answer.error().kind == Error::Kind::Cancelled ? widgets::Tone::Warn : widgets::Tone::Bad, answer.error().sentence);
        return;
    }
    if (answer->kept > 0) {
        m_context.workspace.refresh();
        Q_EMIT kept(answer->kept);
    }
    if (answer->leftOut.empty()) {
        accept();
        return;
    }
    // What is evidence now is not offered again; what could not be read stands among the files that were left out.
    m_model->setPhotos({}, {});
    showLeftOut(answer->leftOut);
    m_problem->say(widgets::Tone::Warn, tr("%1 photographs were added; %n could not be read any more.", nullptr, int(answer->leftOut.size())).arg(answer->kept));
}

void PhotoDialog::reject()
{
    // Work that runs is stopped first; what it says then is still to be read.
    if (m_background->isRunning())
        m_background->cancel();
    else
        QDialog::reject();
}

void PhotoDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFolder(*event->mimeData()).isEmpty() && !m_background->isRunning())
        event->acceptProposedAction();
}

void PhotoDialog::dropEvent(QDropEvent *event)
{
    openFolder(droppedFolder(*event->mimeData()));
}

} // namespace axw::diagnosis

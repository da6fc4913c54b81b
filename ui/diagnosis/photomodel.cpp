// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnosis/photomodel.h"

#include "core/base/choice.h"
#include "core/base/clock.h"
#include "core/base/formats.h"
#include "ui/widgets/tableview.h"

#include <algorithm>

namespace axw::diagnosis {

using namespace Qt::Literals::StringLiterals;
using clients::Grade;
using widgets::Tone;
using workspace::PhotoTime;

namespace {

Tone toneOf(PhotoModel::Decision decision)
{
    if (!decision)
        return Tone::Neutral;
    switch (*decision) {
    case Grade::Open: return Tone::Good;
    case Grade::Internal: return Tone::Info;
    case Grade::Closed: return Tone::Bad;
    }
    Q_UNREACHABLE();
}

} // namespace

PhotoModel::PhotoModel(std::vector<PhotoItem> items, int thisYear, Language language, QObject *parent) :
    QAbstractTableModel(parent), m_items(std::move(items)), m_thisYear(thisYear), m_language(language)
{}

void PhotoModel::setPhotos(workspace::PhotoFolder folder, std::vector<QImage> pictures)
{
    beginResetModel();
    m_photos.clear();
    for (size_t at = 0; at < folder.photos.size(); ++at) {
        Photo photo;
        photo.found = std::move(folder.photos[at]);
        if (at < pictures.size())
            photo.picture = std::move(pictures[at]);
        if (!photo.found.already.isEmpty())
            photo.decision.reset();
        m_photos.push_back(std::move(photo));
    }
    m_moments = std::move(folder.moments);
    propose();
    lookAtYears();
    endResetModel();
    Q_EMIT decided();
}

void PhotoModel::propose()
{
    std::vector<std::optional<qint64>> taken;
    taken.reserve(m_photos.size());
    for (const Photo &photo : m_photos)
        taken.push_back(photo.found.taken.toMSecsSinceEpoch());
    PhotoRule rule;
    rule.aheadMs = qint64(m_ahead) * 60'000;
    const std::vector<QString> items = itemsOfPhotos(taken, m_moments, rule);
    for (size_t at = 0; at < m_photos.size(); ++at) {
        if (m_photos[at].byHand)
            continue;
        // An answer of a part of the form that is not shown any more is no place for evidence.
        const bool known = std::any_of(m_items.begin(), m_items.end(), [&](const PhotoItem &item) { return item.key == items[at]; });
        m_photos[at].item = known ? items[at] : QString();
    }
}

void PhotoModel::lookAtYears()
{
    m_withYear = std::any_of(m_photos.begin(), m_photos.end(), [this](const Photo &photo) {
        return seoulTime(takenHere(photo).toMSecsSinceEpoch()).date().year() != m_thisYear;
    });
}

void PhotoModel::setAhead(int minutes)
{
    if (minutes == m_ahead)
        return;
    m_ahead = minutes;
    propose();
    lookAtYears();
    if (!m_photos.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
    Q_EMIT decided();
}

void PhotoModel::tell(const std::vector<int> &rows)
{
    for (const int row : rows)
        Q_EMIT dataChanged(index(row, 0), index(row, columns - 1));
    Q_EMIT decided();
}

void PhotoModel::setItem(const std::vector<int> &rows, const QString &item)
{
    for (const int row : rows) {
        m_photos[size_t(row)].item = item;
        m_photos[size_t(row)].byHand = true;
    }
    tell(rows);
}

void PhotoModel::decide(const std::vector<int> &rows, Decision decision)
{
    for (const int row : rows)
        m_photos[size_t(row)].decision = decision;
    tell(rows);
}

QString PhotoModel::timeWords(int row) const
{
    const Photo &photo = m_photos[size_t(row)];
    const QString time = formatDateTime(seoulTime(takenHere(photo).toMSecsSinceEpoch()), m_language);
    switch (photo.found.from) {
    case PhotoTime::Camera: return time;
    case PhotoTime::Name: return tr("%1 (from the file's name)").arg(time);
    case PhotoTime::File: return tr("%1 (only the file's time is known)").arg(time);
    }
    Q_UNREACHABLE();
}

QString PhotoModel::itemWords(const QString &key) const
{
    if (key.isEmpty())
        return tr("The diagnosis as a whole");
    const auto found = std::find_if(m_items.begin(), m_items.end(), [&](const PhotoItem &item) { return item.key == key; });
    return found == m_items.end() ? key : found->text;
}

QString PhotoModel::remark(int row) const
{
    const Photo &photo = m_photos[size_t(row)];
    QStringList words;
    if (!photo.found.already.isEmpty())
        words += tr("Already evidence: %1").arg(photo.found.already == u"-" ? itemWords({}) : itemWords(photo.found.already));
    if (photo.item.isEmpty() && !photo.byHand)
        words += tr("Nobody worked on an item then");
    if (photo.found.hadPlace)
        words += tr("The place is taken out");
    if (photo.picture.isNull())
        words += tr("Cannot be shown here (HEIC or damaged)");
    return words.join(u" · "_s);
}

QString PhotoModel::decisionWords(Decision decision, Language language)
{
    return decision ? nameOf(*decision, language) : tr("Left out");
}

std::vector<workspace::ChosenPhoto> PhotoModel::chosen() const
{
    std::vector<workspace::ChosenPhoto> chosen;
    for (const Photo &photo : m_photos) {
        if (photo.decision)
            chosen.push_back({photo.found.path, photo.found.name, photo.item, takenHere(photo), *photo.decision});
    }
    return chosen;
}

int PhotoModel::keptCount() const
{
    return int(std::count_if(m_photos.begin(), m_photos.end(), [](const Photo &photo) { return photo.decision.has_value(); }));
}

int PhotoModel::withoutItem() const
{
    return int(std::count_if(m_photos.begin(), m_photos.end(), [](const Photo &photo) { return photo.decision && photo.item.isEmpty(); }));
}

int PhotoModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_photos.size());
}

int PhotoModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant PhotoModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Photo &photo = m_photos[size_t(index.row())];
    const bool leftOut = !photo.decision;
    if (role == widgets::IdRole)
        return photo.found.path;
    if (role == Qt::ToolTipRole && index.column() == RemarkColumn)
        return remark(index.row());
    switch (index.column()) {
    case PictureColumn:
        if (role == Qt::DecorationRole && !photo.picture.isNull())
            return photo.picture;
        if (role == Qt::AccessibleTextRole)
            return photo.found.name;
        break;
    case TimeColumn:
        if (role == Qt::DisplayRole)
            return seoulTime(takenHere(photo).toMSecsSinceEpoch()).toString(m_withYear ? u"yyyy-MM-dd HH:mm:ss"_s : u"MM-dd HH:mm:ss"_s);
        if (role == widgets::SoftRole)
            return leftOut || photo.found.from != PhotoTime::Camera;
        if (role == Qt::ToolTipRole)
            return timeWords(index.row());
        break;
    case NameColumn:
        if (role == Qt::DisplayRole)
            return photo.found.name;
        if (role == widgets::SoftRole)
            return leftOut;
        break;
    case ItemColumn:
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
            return itemWords(photo.item);
        if (role == widgets::StrongRole)
            return !leftOut && !photo.item.isEmpty();
        if (role == widgets::SoftRole)
            return leftOut || photo.item.isEmpty();
        break;
    case GradeColumn:
        if (role == Qt::DisplayRole)
            return decisionWords(photo.decision, m_language);
        if (role == widgets::ToneRole)
            return int(toneOf(photo.decision));
        break;
    case RemarkColumn:
        if (role == Qt::DisplayRole)
            return remark(index.row());
        if (role == widgets::SoftRole)
            return true;
        break;
    default: break;
    }
    return {};
}

QVariant PhotoModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case PictureColumn: return tr("Picture");
    case TimeColumn: return tr("Taken");
    case NameColumn: return tr("File");
    case ItemColumn: return tr("Item");
    case GradeColumn: return tr("Who may see it");
    case RemarkColumn: return tr("Remark");
    default: return {};
    }
}

} // namespace axw::diagnosis

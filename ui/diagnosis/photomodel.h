// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/workspace/photoimport.h"
#include "ui/widgets/theme.h"

#include <QAbstractTableModel>
#include <QImage>

#include <vector>

namespace axw::diagnosis {

/// An item that photographs may belong to.
struct PhotoItem
{
    QString key;
    QString text; ///< "1.2 병목·가치흐름 파악"
    bool operator==(const PhotoItem &) const = default;
};

/// A folder's photographs while somebody says what becomes of each: the item proposed by time or chosen, the grade, or
/// that it is left out.
class PhotoModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { PictureColumn, TimeColumn, NameColumn, ItemColumn, GradeColumn, RemarkColumn };
    static constexpr int columns = RemarkColumn + 1;

    /// Nothing chosen: the photograph is left out.
    using Decision = std::optional<clients::Grade>;

    /// Times are shown without their year where all photographs are of `thisYear`.
    PhotoModel(std::vector<PhotoItem> items, int thisYear, Language language, QObject *parent);

    /// Proposes items anew; `pictures` are small ones in the same order, null where nothing can be shown.
    void setPhotos(workspace::PhotoFolder folder, std::vector<QImage> pictures);
    /// How many minutes the telephone's clock is ahead: what nobody chose by hand is proposed anew.
    void setAhead(int minutes);
    int ahead() const { return m_ahead; }

    void setItem(const std::vector<int> &rows, const QString &item);
    void decide(const std::vector<int> &rows, Decision decision);

    const std::vector<PhotoItem> &items() const { return m_items; }
    const workspace::FoundPhoto &photo(int row) const { return m_photos[size_t(row)].found; }
    const QImage &picture(int row) const { return m_photos[size_t(row)].picture; }
    QString item(int row) const { return m_photos[size_t(row)].item; }
    Decision decision(int row) const { return m_photos[size_t(row)].decision; }
    /// "2026. 11. 23. 14:05 · by the camera's clock", as this computer's clock would have shown it.
    QString timeWords(int row) const;
    QString itemWords(const QString &key) const;
    QString remark(int row) const;
    static QString decisionWords(Decision decision, Language language);

    std::vector<workspace::ChosenPhoto> chosen() const;
    int keptCount() const;
    /// Of those that are kept: how many belong to no item.
    int withoutItem() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void decided();

private:
    struct Photo
    {
        workspace::FoundPhoto found;
        QImage picture;
        QString item;
        bool byHand = false;
        Decision decision = clients::Grade::Internal;
    };

    void propose();
    void lookAtYears();
    void tell(const std::vector<int> &rows);
    QDateTime takenHere(const Photo &photo) const { return photo.found.taken.addSecs(qint64(-60) * m_ahead); }

    std::vector<PhotoItem> m_items;
    int m_thisYear;
    bool m_withYear = false;
    Language m_language;
    std::vector<Photo> m_photos;
    std::vector<ItemMoment> m_moments;
    int m_ahead = 0;
};

} // namespace axw::diagnosis

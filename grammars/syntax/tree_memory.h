// Memory for a tree that is read once and dropped: the runtime makes a tree of many small pieces, and frees each of
// them. Here they are cut off one block, which is empty again when the tree goes.
#pragma once

namespace lastmile {

// While one lives, what the runtime allocates on this thread is cut off the thread's block; what has no room there comes
// from the heap. Whatever it allocates has to be freed on this thread.
class TreeMemory {
 public:
  // Takes the block, unless another tree on this thread has it.
  TreeMemory();
  ~TreeMemory();
  TreeMemory(const TreeMemory&) = delete;

  // The tree that was made goes on holding the block, until it calls give_back(). False when there is none to hold.
  bool keep();
  // `free_rest` frees what came from the heap; it may try to free everything.
  template <typename FreeRest>
  static void give_back(FreeRest free_rest) {
    if (has_more_on_heap()) free_rest();
    empty();
  }

 private:
  static bool has_more_on_heap();
  static void empty();

  bool taken_;
};

}  // namespace lastmile
